package dev.plumbline.portal.record;

import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.scraper.record.EmployerRecord;
import dev.plumbline.scraper.rule.SharedRecord;
import dev.plumbline.scraper.rule.TeamFacts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What the analysis needs of the employer's systems. Inside a transaction of the team. */
@Service
public class RecordLedger {
    /** Rows of one candidate that the rules see, the newest ones. */
    private static final int MOST_ROWS = 50_000;

    /** The rows of a candidate. */
    public record Found(List<EmployerRecord> rows, List<SharedRecord> shared) {
        private static final Found NONE = new Found(List.of(), List.of());

        public Found {
            rows = List.copyOf(rows);
            shared = List.copyOf(shared);
        }
    }

    private final SubjectRepository subjects;
    private final RowRepository rows;
    private final SharedRows shared;
    private final TeamListRepository lists;

    RecordLedger(SubjectRepository subjects, RowRepository rows, SharedRows shared, TeamListRepository lists) {
        this.subjects = subjects;
        this.rows = rows;
        this.shared = shared;
        this.lists = lists;
    }

    /** The rows of the subjects that are the candidate with these profiles. */
    public Found of(int team, Collection<Profile> profiles) {
        Set<String> mine =
                subjects.ofProfiles(team, profiles.stream().map(Profile::id).toList());
        if (mine.isEmpty()) {
            return Found.NONE;
        }
        String name = profiles.iterator().next().name();
        return new Found(rows.ofSubjects(team, mine, MOST_ROWS), shared.of(team, mine, name));
    }

    /** The rows alone, as {@link #of} finds them. */
    public List<EmployerRecord> rows(int team, Collection<Profile> profiles) {
        Set<String> mine =
                subjects.ofProfiles(team, profiles.stream().map(Profile::id).toList());
        return mine.isEmpty() ? List.of() : rows.ofSubjects(team, mine, MOST_ROWS);
    }

    /** Whether the team has imported any row. */
    public boolean hasRows(int team) {
        return rows.any(team);
    }

    /** What the team listed; thresholds and norms are not among it. */
    public TeamFacts lists(int team) {
        return TeamListFacts.of(lists.all(team));
    }
}
