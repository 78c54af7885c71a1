package dev.plumbline.portal.candidate;

import org.springframework.stereotype.Component;

/**
 * One writer of derived rows a team at a time: analyses and judgements take the turn first and hold it until the end
 * of their transaction, so none overwrites what another one just found, and none waits for another in a circle.
 */
@Component
public class TeamTurn {
    private final TeamTurnRepository turns;

    TeamTurn(TeamTurnRepository turns) {
        this.turns = turns;
    }

    /** Waits for the team's turn; inside a transaction of the team. */
    public void take(int team) {
        if (!turns.lock(team)) {
            turns.insert(team);
            turns.lock(team);
        }
    }
}
