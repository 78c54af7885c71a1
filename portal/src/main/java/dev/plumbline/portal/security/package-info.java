/** Who may do what: members, roles, sign-in, tokens. */
@NullMarked
package dev.plumbline.portal.security;

import org.jspecify.annotations.NullMarked;
