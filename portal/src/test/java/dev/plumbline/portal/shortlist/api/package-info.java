@NullMarked
package dev.plumbline.portal.shortlist.api;

import org.jspecify.annotations.NullMarked;
