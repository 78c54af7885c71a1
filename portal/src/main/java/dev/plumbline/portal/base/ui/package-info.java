/** The frame of the screens and the parts they are made of; everything here shows hostile text as text only. */
@NullMarked
package dev.plumbline.portal.base.ui;

import org.jspecify.annotations.NullMarked;
