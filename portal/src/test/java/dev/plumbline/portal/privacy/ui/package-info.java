@NullMarked
package dev.plumbline.portal.privacy.ui;

import org.jspecify.annotations.NullMarked;
