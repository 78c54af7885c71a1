@NullMarked
package dev.plumbline.portal.team.ui;

import org.jspecify.annotations.NullMarked;
