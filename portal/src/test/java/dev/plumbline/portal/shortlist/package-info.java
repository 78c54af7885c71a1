@NullMarked
package dev.plumbline.portal.shortlist;

import org.jspecify.annotations.NullMarked;
