@NullMarked
package dev.plumbline.portal.capture.ui;

import org.jspecify.annotations.NullMarked;
