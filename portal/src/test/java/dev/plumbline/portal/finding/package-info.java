@NullMarked
package dev.plumbline.portal.finding;

import org.jspecify.annotations.NullMarked;
