/** What an admin looks after: how well pages are read. */
@NullMarked
package dev.plumbline.portal.admin;

import org.jspecify.annotations.NullMarked;
