@NullMarked
package dev.plumbline.portal.finding.ui;

import org.jspecify.annotations.NullMarked;
