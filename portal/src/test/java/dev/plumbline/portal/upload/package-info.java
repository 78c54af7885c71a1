@NullMarked
package dev.plumbline.portal.upload;

import org.jspecify.annotations.NullMarked;
