@NullMarked
package dev.plumbline.portal.team;

import org.jspecify.annotations.NullMarked;
