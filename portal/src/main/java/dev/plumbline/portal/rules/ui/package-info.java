/** The catalogue of rules and the map of codes. */
@NullMarked
package dev.plumbline.portal.rules.ui;

import org.jspecify.annotations.NullMarked;
