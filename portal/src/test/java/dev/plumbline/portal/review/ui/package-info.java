@NullMarked
package dev.plumbline.portal.review.ui;

import org.jspecify.annotations.NullMarked;
