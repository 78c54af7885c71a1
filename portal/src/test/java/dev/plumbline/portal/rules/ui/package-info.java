@NullMarked
package dev.plumbline.portal.rules.ui;

import org.jspecify.annotations.NullMarked;
