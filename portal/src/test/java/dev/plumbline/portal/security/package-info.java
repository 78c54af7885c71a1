@NullMarked
package dev.plumbline.portal.security;

import org.jspecify.annotations.NullMarked;
