@NullMarked
package dev.plumbline.portal.privacy;

import org.jspecify.annotations.NullMarked;
