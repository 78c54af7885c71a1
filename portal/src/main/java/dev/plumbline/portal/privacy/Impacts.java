package dev.plumbline.portal.privacy;

import dev.plumbline.portal.reuse.Reuses;
import org.springframework.stereotype.Component;

/** Counts what erasing somebody reaches now. Inside a transaction of their team. */
@Component
class Impacts {
    private final PersonRepository people;
    private final PrivacySettings settings;
    private final Reuses reuses;

    Impacts(PersonRepository people, PrivacySettings settings, Reuses reuses) {
        this.people = people;
        this.settings = settings;
        this.reuses = reuses;
    }

    Impact of(int team, Person person) {
        long fingerprints = reuses.fingerprints(team, person.profiles());
        return new Impact(people.count(team, person, settings.get(team).keptApart(), fingerprints));
    }
}
