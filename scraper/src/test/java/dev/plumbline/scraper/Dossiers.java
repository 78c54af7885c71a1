package dev.plumbline.scraper;

import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.evidence;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.KnownText;
import dev.plumbline.scraper.fingerprint.TextComparison;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import dev.plumbline.scraper.record.RowError;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Reuse;
import dev.plumbline.scraper.watch.EntrySink;
import dev.plumbline.scraper.watch.ListEntry;
import dev.plumbline.scraper.watch.ListFiles;
import dev.plumbline.scraper.watch.Pictured;
import dev.plumbline.scraper.watch.WatchIndex;
import dev.plumbline.scraper.watch.Watched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dossiers of invented candidates, in few words. */
public final class Dossiers {

    private static final Instant MINE_FIRST_SEEN = NOW.minus(Duration.ofDays(10));

    private Dossiers() {}

    public static Dossier dossier(Reading... readings) {
        return new Dossier(NOW, List.of(readings), List.of(), List.of());
    }

    /** A dossier of one page whose first bio also stands elsewhere. */
    public static Dossier reused(Reading page, Other... others) {
        Claim.Bio bio = page.first(Claim.Bio.class).orElseThrow();
        List<Reuse> reuses =
                Stream.of(others).<Reuse>map(other -> passage(bio, other)).toList();
        return new Dossier(NOW, List.of(page), reuses, List.of());
    }

    /** A dossier of one page whose first bio is the text of a template on two sites. */
    public static Dossier templated(Reading page, KnownText.Kind kind, String label, int accounts, Other earliest) {
        Claim.Bio bio = page.first(Claim.Bio.class).orElseThrow();
        Reuse.Template template = new Reuse.Template(kind, label, accounts, 2, earliest.firstSeen());
        Reuse reuse = new Reuse.SharedTemplate(passage(bio, earliest), template);
        return new Dossier(NOW, List.of(page), List.of(reuse), List.of());
    }

    private static Reuse.SharedPassage passage(Claim.Bio bio, Other other) {
        return new Reuse.SharedPassage(
                bio,
                evidence(other.site(), other.account(), NOW, other.text()),
                other.name(),
                MINE_FIRST_SEEN,
                other.firstSeen(),
                bio.text(),
                other.text(),
                TextComparison.compare(bio.text(), other.text()));
    }

    /** A dossier of one page whose first contact of a kind also stands elsewhere. */
    public static Dossier shared(
            Reading page, Class<? extends Claim> kind, @Nullable String contactClass, Other... others) {
        Claim contact = page.first(kind).orElseThrow();
        List<Reuse> reuses = Stream.of(others)
                .<Reuse>map(other -> new Reuse.SharedContact(
                        contact,
                        evidence(other.site(), other.account(), NOW, contact.text()),
                        other.name(),
                        MINE_FIRST_SEEN,
                        other.firstSeen(),
                        contactClass))
                .toList();
        return new Dossier(NOW, List.of(page), reuses, List.of());
    }

    /** A dossier of one page whose picture also stands elsewhere, differing in so many bits, on so many accounts in all. */
    public static Dossier pictured(Reading page, PictureLikeness likeness, int accounts, Other... others) {
        Claim.Avatar avatar = page.first(Claim.Avatar.class).orElseThrow();
        List<Reuse> reuses = Stream.of(others)
                .<Reuse>map(other -> new Reuse.SharedPicture(
                        avatar,
                        evidence(other.site(), other.account(), NOW, other.text()),
                        other.name(),
                        MINE_FIRST_SEEN,
                        other.firstSeen(),
                        likeness,
                        accounts))
                .toList();
        return new Dossier(NOW, List.of(page), reuses, List.of());
    }

    /** A dossier of one page, for a team that watches a list of any format. */
    public static Dossier watched(String list, Reading page) {
        return watched(list.getBytes(StandardCharsets.UTF_8), page, List.of());
    }

    /** The same with pictures of the page's profile. */
    public static Dossier watched(byte[] content, Reading page, List<Pictured> pictures) {
        List<Watched> entries = new ArrayList<>();
        try {
            ListFiles.read(content, ListFiles.recognise(content).mapping(), new EntrySink() {
                @Override
                public void entry(int row, ListEntry entry) {
                    entries.add(new Watched(new UUID(0, 1), "Invented list", "written for tests", false, entry, null));
                }

                @Override
                public void error(RowError error) {
                    throw new AssertionError(error.sentence());
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Dossier(NOW, List.of(page), List.of(), List.of())
                .matching(WatchIndex.of(entries).matches(List.of(page), List.of(), pictures, NOW));
    }

    /** A dossier of one page of which something that stands for its owner also stands elsewhere. */
    public static Dossier artefact(
            Reading page,
            Class<? extends Claim> kind,
            String what,
            String value,
            @Nullable String contactClass,
            Other... others) {
        Claim claim = page.first(kind).orElseThrow();
        List<Reuse> reuses = Stream.of(others)
                .<Reuse>map(other -> new Reuse.SharedArtefact(
                        what,
                        value,
                        claim,
                        evidence(other.site(), other.account(), NOW, claim.text()),
                        other.name(),
                        MINE_FIRST_SEEN,
                        other.firstSeen(),
                        contactClass))
                .toList();
        return new Dossier(NOW, List.of(page), reuses, List.of());
    }

    /** A dossier of one page whose first link leads to another page. */
    public static Dossier linked(Reading page, Reading target) {
        Claim.Link link = page.first(Claim.Link.class).orElseThrow();
        return new Dossier(NOW, List.of(page), List.of(), List.of(new Dossier.LinkedReading(link, target)));
    }

    /** Another identity, seen first that many days ago. */
    public record Other(String site, String account, String name, String text, int daysAgo) {
        Instant firstSeen() {
            return NOW.minus(Duration.ofDays(daysAgo));
        }
    }
}
