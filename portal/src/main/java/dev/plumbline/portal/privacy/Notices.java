package dev.plumbline.portal.privacy;

import dev.plumbline.portal.candidate.Candidate;
import dev.plumbline.portal.candidate.Candidates;
import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.portal.security.Action;
import dev.plumbline.portal.security.Directory;
import dev.plumbline.portal.security.Member;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a team tells a person: what is kept, from where, how long, and whom to ask. Nothing is sent by the portal. */
@Service
public class Notices {
    private final Candidates candidates;
    private final PrivacySettings settings;
    private final Directory directory;

    Notices(Candidates candidates, PrivacySettings settings, Directory directory) {
        this.candidates = candidates;
        this.settings = settings;
        this.directory = directory;
    }

    /** The text for a candidate, to be read over and sent by hand. */
    public String text(Member member, UUID candidate) {
        member.require(Action.MANAGE_PRIVACY);
        Candidate about = candidates.get(member, candidate);
        PrivacySetting setting = settings.get(member);
        String sources = candidates.profiles(member, candidate).stream()
                .map(Profile::siteLabel)
                .distinct()
                .collect(Collectors.joining(", "));
        return """
                Hello %s,

                %s is considering working with you. To check that what is said about you is consistent, we keep copies of public profile pages.

                What we keep: the pages as we saw them, what they say (such as names, places, work history, skills and links), what we noted while comparing them, and what we noted in conversations with you.
                Where it comes from: %s.
                Why: to check, before and during an engagement, that the statements about one person agree. A person decides, never a program.
                How long: %s
                Who sees it: the people of our team who hire, and nobody outside it.

                You may ask for a copy of all of it, have it corrected or erased, or object: %s.
                """.formatted(
                        about.name(),
                        directory.teamName(member.team()),
                        sources.isEmpty() ? "pages that our team looked at" : sources,
                        howLong(setting),
                        setting.contact().isEmpty()
                                ? "[write here whom they may ask; an admin sets it on the Privacy screen]"
                                : setting.contact());
    }

    private static String howLong(PrivacySetting setting) {
        if (!setting.inForce()) {
            return "until we no longer need it, and then it is erased.";
        }
        return ("%d days after we last saw your page if we do not consider you further, %d days after we decide not to proceed,"
                        + " %s%s")
                .formatted(
                        setting.notShortlistedDays(),
                        setting.dismissedDays(),
                        setting.engagedDays() == null
                                ? "and as long as we need it if we work together."
                                : "and %d days after we last worked together.".formatted(setting.engagedDays()),
                        setting.usRecords()
                                ? " Payments and shipments are kept for %d years, as the law asks."
                                        .formatted(PrivacySetting.YEARS_APART)
                                : "");
    }
}
