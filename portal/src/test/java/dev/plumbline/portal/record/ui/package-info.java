@NullMarked
package dev.plumbline.portal.record.ui;

import org.jspecify.annotations.NullMarked;
