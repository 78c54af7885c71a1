/** What every feature stands on: the database and its transactions, ids, problems, the frame of the screens. */
@NullMarked
package dev.plumbline.portal.base;

import org.jspecify.annotations.NullMarked;
