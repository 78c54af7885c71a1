package dev.plumbline.scraper.rule;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.record.EmployerRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a dossier by which a candidate was reached, paid or known: what a team keeps when work ends, so that it
 * knows it again.
 *
 * @param items by kind, then in the order in which they were first said
 */
public record Identifiers(List<Item> items) {

    /** The kinds, in the order in which people look for them. */
    public enum Kind {
        NAME("Name"),
        EMAIL("E-mail"),
        PHONE("Phone"),
        ACCOUNT("Profile"),
        HANDLE("Handle"),
        SIGN_IN_NAME("Sign-in name"),
        NETWORK_ADDRESS("IP address"),
        DEVICE("Device"),
        SHIP_TO("Ship-to address"),
        PAYEE("Payee"),
        PAYOUT_ACCOUNT("Payout account"),
        WALLET("Wallet"),
        REFERRER("Referrer"),
        REFERENCE("Reference"),
        DOCUMENT("Document");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As people say it. */
        public String label() {
            return label;
        }
    }

    /**
     * One thing, once however often it was said.
     *
     * @param firstSeen of a page when it was captured, of a row its own time
     * @param evidence where it was said first
     * @param times how often it was said
     */
    public record Item(Kind kind, String value, Instant firstSeen, Instant lastSeen, int times, Evidence evidence) {}

    private static final String DOCUMENT = "document";

    private record Said(Kind kind, String value, Instant at, Evidence evidence) {}

    public Identifiers {
        items = List.copyOf(items);
    }

    /** Those of a dossier: of all versions of its pages, and of its rows. */
    public static Identifiers of(Dossier dossier) {
        Map<String, Item> items = new LinkedHashMap<>();
        Stream.concat(
                        dossier.readings().stream()
                                .filter(reading -> reading.kind().aboutCandidate())
                                .flatMap(Identifiers::onPage),
                        dossier.records().stream().flatMap(Identifiers::inRow))
                .sorted(Comparator.comparing(Said::at))
                .forEach(said -> items.merge(
                        said.kind() + " " + said.value().toLowerCase(Locale.ROOT),
                        new Item(said.kind(), said.value(), said.at(), said.at(), 1, said.evidence()),
                        (first, again) -> new Item(
                                first.kind(),
                                first.value(),
                                first.firstSeen(),
                                again.lastSeen(),
                                first.times() + 1,
                                first.evidence())));
        return new Identifiers(
                items.values().stream().sorted(Comparator.comparing(Item::kind)).toList());
    }

    private static Stream<Said> onPage(Reading page) {
        List<Said> said = new ArrayList<>();
        for (Claim claim : page.claims()) {
            switch (claim) {
                case Claim.Name name -> add(said, Kind.NAME, name.text(), claim);
                case Claim.Email email -> add(said, Kind.EMAIL, email.address(), claim);
                case Claim.Phone phone ->
                    add(said, Kind.PHONE, Objects.requireNonNullElse(phone.e164(), phone.text()), claim);
                case Claim.Handle handle -> add(said, Kind.HANDLE, handle.text(), claim);
                case Claim.Wallet wallet -> add(said, Kind.WALLET, wallet.address(), claim);
                default -> {
                    // What else a page says tells nobody apart.
                }
            }
        }
        if (!said.isEmpty()) {
            AccountKey account = page.account();
            boolean document = page.site().id().equals(DOCUMENT);
            Evidence first = said.getFirst().evidence();
            said.add(new Said(
                    document ? Kind.DOCUMENT : Kind.ACCOUNT,
                    document ? page.site().label() : page.site().label() + " " + account.name(),
                    page.capturedAt(),
                    first));
        }
        return said.stream();
    }

    private static void add(List<Said> said, Kind kind, String value, Claim claim) {
        said.add(new Said(kind, value, claim.evidence().capturedAt(), claim.evidence()));
    }

    private static Stream<Said> inRow(EmployerRecord row) {
        return switch (row) {
            case EmployerRecord.SignIn in ->
                said(
                        row,
                        of(Kind.NAME, in.name()),
                        of(Kind.SIGN_IN_NAME, in.subject()),
                        of(Kind.NETWORK_ADDRESS, in.ip()),
                        of(Kind.DEVICE, in.device()));
            case EmployerRecord.Payment paid ->
                said(
                        row,
                        of(Kind.NAME, paid.name()),
                        of(Kind.PAYEE, paid.payee()),
                        of(Kind.PAYOUT_ACCOUNT, paid.account()));
            case EmployerRecord.Shipment sent -> said(row, of(Kind.NAME, sent.name()), of(Kind.SHIP_TO, sent.shipTo()));
            case EmployerRecord.Software software -> said(row, of(Kind.DEVICE, software.host()));
            case EmployerRecord.Meeting meeting -> said(row, of(Kind.NAME, meeting.name()));
            case EmployerRecord.ReferenceContact reference ->
                said(
                        row,
                        Stream.of(
                                        Stream.of(of(Kind.REFERENCE, reference.name())),
                                        reference.emails().stream().map(email -> of(Kind.REFERENCE, email)),
                                        reference.phones().stream().map(phone -> of(Kind.REFERENCE, phone)))
                                .flatMap(parts -> parts)
                                .toArray(Part[]::new));
            case EmployerRecord.Engagement engagement ->
                said(
                        row,
                        of(Kind.NAME, engagement.name()),
                        of(Kind.REFERRER, engagement.referredBy()),
                        of(Kind.SHIP_TO, engagement.address()));
        };
    }

    private record Part(Kind kind, @Nullable String value) {}

    private static Part of(Kind kind, @Nullable String value) {
        return new Part(kind, value);
    }

    private static Stream<Said> said(EmployerRecord row, Part... parts) {
        return Stream.of(parts).flatMap(part -> {
            String value = part.value();
            return value == null || value.isBlank()
                    ? Stream.empty()
                    : Stream.of(new Said(part.kind(), value.strip(), row.at(), row.evidence()));
        });
    }
}
