@NullMarked
package dev.plumbline.portal.rules;

import org.jspecify.annotations.NullMarked;
