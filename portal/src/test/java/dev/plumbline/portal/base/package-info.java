@NullMarked
package dev.plumbline.portal.base;

import org.jspecify.annotations.NullMarked;
