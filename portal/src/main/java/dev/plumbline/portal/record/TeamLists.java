package dev.plumbline.portal.record;

import dev.plumbline.portal.audit.AuditLog;
import dev.plumbline.portal.base.TenantTransaction;
import dev.plumbline.portal.candidate.TeamTurn;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Member;
import dev.plumbline.scraper.record.RangeTable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The tables that a team keeps for the rules; each is edited as a text of lines. */
@Service
public class TeamLists {
    private final TeamListRepository lists;
    private final SubjectRepository subjects;
    private final Concerned concerned;
    private final TeamTurn turn;
    private final TenantTransaction transactions;
    private final AuditLog audit;
    private final Clock clock;

    TeamLists(
            TeamListRepository lists,
            SubjectRepository subjects,
            Concerned concerned,
            TeamTurn turn,
            TenantTransaction transactions,
            AuditLog audit,
            Clock clock) {
        this.lists = lists;
        this.subjects = subjects;
        this.concerned = concerned;
        this.turn = turn;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** A table as text, one entry a line; ranges under their heading. */
    public String text(Member member, TeamListKind kind) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> TeamListText.write(lists.of(member.team(), kind)));
    }

    /**
     * Makes a text the table, unless a line of it cannot be read; the candidates that have rows are checked again.
     *
     * @return what is wrong with which line; empty where it was kept
     */
    public List<String> replace(Member member, TeamListKind kind, String text) {
        member.require(Action.IMPORT_RECORDS);
        TeamListText read = TeamListText.read(kind, text);
        if (!read.problems().isEmpty()) {
            return read.problems();
        }
        int team = member.team();
        transactions.run(team, () -> {
            turn.take(team);
            lists.replace(team, kind, read.lines(), member.id(), clock.instant());
            audit.add(
                    member,
                    "team-list-changed",
                    "team-list/" + kind.label(),
                    Map.of("lines", Integer.toString(read.lines().size())));
            concerned.checkAgain(team, subjects.withRows(team, Concerned.MOST));
        });
        return List.of();
    }

    /** The team's ranges; inside a transaction of the team. */
    RangeTable ranges(int team) {
        List<TeamListLine> lines = lists.of(team, TeamListKind.RANGE);
        return lines.isEmpty() ? RangeTable.EMPTY : TeamListText.ranges(lines);
    }

    /** How many lines each table has. */
    public Map<TeamListKind, Integer> sizes(Member member) {
        member.require(Action.READ);
        return transactions.call(member.team(), () -> lists.sizes(member.team()));
    }
}
