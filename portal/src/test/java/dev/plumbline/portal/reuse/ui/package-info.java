@NullMarked
package dev.plumbline.portal.reuse.ui;

import org.jspecify.annotations.NullMarked;
