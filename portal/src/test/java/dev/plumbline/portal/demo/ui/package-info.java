@NullMarked
package dev.plumbline.portal.demo.ui;

import org.jspecify.annotations.NullMarked;
