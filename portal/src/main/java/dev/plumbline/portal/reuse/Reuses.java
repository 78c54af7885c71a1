package dev.plumbline.portal.reuse;

import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Reuse;
import dev.plumbline.scraper.watch.Pictured;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The same text, contact, picture or layout under another identity. Inside a transaction that has the team's turn. */
@Service
public class Reuses {
    private final PassageKeeping keeping;
    private final PassageReuse passages;
    private final TemplateReuse templates;
    private final ContactReuse contacts;
    private final PictureReuse pictures;
    private final LayoutKeeping layoutKeeping;
    private final LayoutReuse layouts;

    Reuses(
            PassageKeeping keeping,
            PassageReuse passages,
            TemplateReuse templates,
            ContactReuse contacts,
            PictureReuse pictures,
            LayoutKeeping layoutKeeping,
            LayoutReuse layouts) {
        this.keeping = keeping;
        this.passages = passages;
        this.templates = templates;
        this.contacts = contacts;
        this.pictures = pictures;
        this.layoutKeeping = layoutKeeping;
        this.layouts = layouts;
    }

    /** Keeps what can be recognised of a profile: the passages, contacts and layouts of the newest reading of each of its pages. */
    public void keep(int team, Profile profile, List<Reading> latest) {
        keeping.keep(team, profile, latest);
        contacts.keep(team, profile, latest);
        layoutKeeping.keep(team, profile, latest);
    }

    /** Removes what of a profile has no place of its own in the schema: its passages, whose fingerprints follow from their text. */
    public void forget(int team, UUID profile) {
        keeping.forget(team, profile);
    }

    /** How many fingerprints the passages of some profiles have. */
    public long fingerprints(int team, Collection<UUID> profiles) {
        return keeping.fingerprints(team, profiles);
    }

    /** Keeps what the pictures that came with a page of a profile are recognised by. */
    public void keep(int team, Profile profile, Reading reading, List<CapturedPicture> captured) {
        pictures.keep(team, profile, reading, captured);
    }

    /** The pictures of some profiles. */
    public List<Pictured> pictures(int team, Collection<UUID> profiles) {
        return pictures.ofProfiles(team, profiles);
    }

    /** The candidates with a page that shows an e-mail address. */
    public List<UUID> emailHolders(int team, String email, int limit) {
        return contacts.emailHolders(team, email, limit);
    }

    /**
     * What a candidate's newest pages share with other candidates.
     *
     * @param profiles the candidate's own
     * @return each with the other candidate's id
     */
    public Map<Reuse, UUID> find(int team, Collection<UUID> profiles, List<Reading> latest) {
        Map<Reuse, UUID> found = new LinkedHashMap<>();
        if (!profiles.isEmpty()) {
            found.putAll(passages.find(team, profiles, latest));
            found.putAll(templates.find(team, profiles, latest));
            found.putAll(contacts.find(team, profiles, latest));
            found.putAll(pictures.find(team, profiles));
            found.putAll(layouts.find(team, profiles, latest));
        }
        return found;
    }
}
