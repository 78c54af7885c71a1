@NullMarked
package dev.plumbline.portal.record;

import org.jspecify.annotations.NullMarked;
