/** The team's page, and the first person's. */
@NullMarked
package dev.plumbline.portal.team.ui;

import org.jspecify.annotations.NullMarked;
