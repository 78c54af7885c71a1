/** The frame of the screens and the parts they are made of; everything here shows hostile text as text only. */
@NamedInterface("ui")
@NullMarked
package dev.plumbline.portal.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
