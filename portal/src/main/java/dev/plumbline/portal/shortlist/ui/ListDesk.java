package dev.plumbline.portal.shortlist.ui;

import com.vaadin.flow.server.Command;
import dev.plumbline.portal.security.Member;
import dev.plumbline.portal.shortlist.DecisionSignOffs;

/**
 * What is done on the screen of a shortlist, as a table or as a board.
 *
 * @param changed draws the list again
 */
record ListDesk(Member member, Deciding deciding, DecisionSignOffs signOffs, Command changed) {}
