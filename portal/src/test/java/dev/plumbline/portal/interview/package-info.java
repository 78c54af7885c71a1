@NullMarked
package dev.plumbline.portal.interview;

import org.jspecify.annotations.NullMarked;
