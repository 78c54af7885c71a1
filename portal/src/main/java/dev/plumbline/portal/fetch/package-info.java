/** Asks for pages that a candidate's pages link to, where the team allows it: politely, and never inside a network. */
@NullMarked
package dev.plumbline.portal.fetch;

import org.jspecify.annotations.NullMarked;
