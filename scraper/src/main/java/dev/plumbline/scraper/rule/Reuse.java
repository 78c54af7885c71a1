package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.fingerprint.LayoutOverlap;
import dev.plumbline.scraper.fingerprint.Overlap;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same text, picture, layout or contact under another identity of another candidate. */
public sealed interface Reuse {
    /** The claim on this candidate's page. */
    Claim mine();

    /** The same on the other identity's page. */
    Evidence theirs();

    /** The other identity's name, as shown there. */
    String theirName();

    /** When the team first captured it here, and there: who had it first, as far as the team saw. */
    Instant mineFirstSeen();

    Instant theirsFirstSeen();

    /** The family of evidence that it is. */
    Family family();

    /** What is shared, in the same words from either side: people's answers hang on it. */
    default String what() {
        return inOrder(mine().evidence().quote(), theirs().quote());
    }

    /** How much is shared, as the end of a sentence; empty where there is nothing to measure. */
    default String extent() {
        return "";
    }

    /** Whether it is there to be shared by many, and says nothing of two of them. */
    default boolean byDesign() {
        return false;
    }

    private static String inOrder(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "\n" + other : other + "\n" + one;
    }

    /** A passage. */
    record SharedPassage(
            Claim mine,
            Evidence theirs,
            String theirName,
            Instant mineFirstSeen,
            Instant theirsFirstSeen,
            String mineText,
            String theirsText,
            Overlap overlap)
            implements Reuse {

        @Override
        public Family family() {
            return Family.TEXT;
        }

        @Override
        public String what() {
            return inOrder(mineText, theirsText);
        }

        @Override
        public String extent() {
            return overlap.words() + " words, " + overlap.longestRun() + " of them in a row";
        }
    }

    /**
     * A passage that is the text of a template.
     *
     * @param passage what it shares with the earliest other holder
     */
    record SharedTemplate(SharedPassage passage, Template template) implements Reuse {
        @Override
        public Claim mine() {
            return passage.mine();
        }

        @Override
        public Evidence theirs() {
            return passage.theirs();
        }

        @Override
        public String theirName() {
            return passage.theirName();
        }

        @Override
        public Instant mineFirstSeen() {
            return passage.mineFirstSeen();
        }

        @Override
        public Instant theirsFirstSeen() {
            return passage.theirsFirstSeen();
        }

        @Override
        public Family family() {
            return passage.family();
        }

        @Override
        public String what() {
            return passage.what();
        }

        @Override
        public String extent() {
            return passage.extent();
        }

        @Override
        public boolean byDesign() {
            return template.kind() != KnownText.Kind.UNKNOWN;
        }
    }

    /**
     * A text that many accounts have.
     *
     * @param kind public, stock or unknown
     * @param label whose it is, for people
     * @param accounts that have it, this candidate's included, as far as the team saw
     * @param sites on which they are
     * @param firstSeen when the team first captured it
     */
    record Template(KnownText.Kind kind, String label, long accounts, long sites, Instant firstSeen) {}

    /** An e-mail address, phone number, wallet or the hash of an address; contactClass is {@code agency}, {@code relay}, {@code disposable}, {@code free-mail} or null. */
    record SharedContact(
            Claim mine,
            Evidence theirs,
            String theirName,
            Instant mineFirstSeen,
            Instant theirsFirstSeen,
            @Nullable String contactClass)
            implements Reuse {
        private static final Set<String> OF_MANY = Set.of("agency", "relay");

        @Override
        public Family family() {
            return Family.CONTACT;
        }

        @Override
        public boolean byDesign() {
            return contactClass != null && OF_MANY.contains(contactClass);
        }
    }

    /**
     * A profile picture.
     *
     * @param mine the avatar on this candidate's page
     * @param accounts accounts of the team on which the picture stands, as far as looked for
     */
    record SharedPicture(
            Claim mine,
            Evidence theirs,
            String theirName,
            Instant mineFirstSeen,
            Instant theirsFirstSeen,
            PictureLikeness likeness,
            int accounts)
            implements Reuse {
        @Override
        public Family family() {
            return Family.PICTURE;
        }

        @Override
        public String extent() {
            return likeness.distance() + " of 256 bits apart";
        }
    }

    /**
     * How a page of a person's own site is built.
     *
     * @param theirLayout how the other page is built
     */
    record SharedLayout(
            Claim.Layout mine,
            Evidence theirs,
            String theirName,
            Instant mineFirstSeen,
            Instant theirsFirstSeen,
            Claim.Layout theirLayout,
            LayoutOverlap overlap)
            implements Reuse {
        @Override
        public Family family() {
            return Family.LAYOUT;
        }

        /** The two sites: their pages are edited. */
        @Override
        public String what() {
            return inOrder(mine.evidence().url().host(), theirs.url().host());
        }

        @Override
        public String extent() {
            return overlap.classes() + " rare elements by class, " + overlap.paths() + " by their place, "
                    + overlap.assets().size() + " files";
        }
    }

    /**
     * What stands on a page for its owner beside contacts.
     *
     * @param kind {@code tracker}, {@code form} or {@code domain}
     * @param value with the service before a colon; a domain alone
     * @param contactClass as of a contact, or {@code shared-hosting}, {@code template}
     */
    record SharedArtefact(
            String kind,
            String value,
            Claim mine,
            Evidence theirs,
            String theirName,
            Instant mineFirstSeen,
            Instant theirsFirstSeen,
            @Nullable String contactClass)
            implements Reuse {
        /** What is a domain by its kind. */
        public static final String DOMAIN = "domain";

        private static final Set<String> OF_MANY =
                Set.of("agency", "relay", "disposable", "free-mail", "shared-hosting", "template");

        @Override
        public Family family() {
            return kind.equals(DOMAIN) ? Family.CONTACT : Family.LAYOUT;
        }

        @Override
        public String what() {
            return kind + " " + value;
        }

        @Override
        public boolean byDesign() {
            return contactClass != null && OF_MANY.contains(contactClass);
        }
    }
}
