@NullMarked
package dev.plumbline.portal.upload.ui;

import org.jspecify.annotations.NullMarked;
