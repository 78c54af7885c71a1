/** What an admin looks after: rules, quarantine. */
@NullMarked
package dev.plumbline.portal.admin;

import org.jspecify.annotations.NullMarked;
