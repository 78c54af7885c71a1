package dev.plumbline.portal.reuse;

import dev.plumbline.portal.candidate.Profile;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.rule.Reuse;
import dev.plumbline.scraper.rule.Reuse.SharedArtefact;
import dev.plumbline.scraper.rule.Reuse.SharedContact;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the contacts of profiles and finds those that stand under another candidate too. Equality only. */
@Component
class ContactReuse {
    /** Contacts kept of one profile, and other holders named for one contact. */
    private static final int MOST = 40;

    private static final UUID NOBODY = new UUID(0, 0);

    private final ContactRepository contacts;
    private final ContactKey key;
    private final ContactClasses classes;

    ContactReuse(ContactRepository contacts, ContactKey key, ContactClasses classes) {
        this.contacts = contacts;
        this.key = key;
        this.classes = classes;
    }

    void keep(int team, Profile profile, List<Reading> latest) {
        List<Contact> now = Contact.of(latest).stream().limit(MOST).toList();
        List<byte[]> hmacs = now.stream().map(this::hmac).toList();
        contacts.ofProfiles(team, Set.of(profile.id())).stream()
                .map(ContactRepository.Kept::hmac)
                .filter(kept -> hmacs.stream().noneMatch(hmac -> Arrays.equals(hmac, kept)))
                .forEach(gone -> contacts.delete(team, profile.id(), gone));
        for (int i = 0; i < now.size(); i++) {
            Contact contact = now.get(i);
            Instant captured = contact.claim().evidence().capturedAt();
            contacts.store(team, profile.id(), hmacs.get(i), contact, classes.of(contact), captured);
        }
    }

    Map<Reuse, UUID> find(int team, Collection<UUID> profiles, List<Reading> latest) {
        List<ContactRepository.Kept> mine = contacts.ofProfiles(team, profiles);
        Map<Reuse, UUID> shared = new LinkedHashMap<>();
        Contact.of(latest).stream().limit(MOST).forEach(contact -> {
            byte[] hmac = hmac(contact);
            Instant first = mine.stream()
                    .filter(kept -> Arrays.equals(kept.hmac(), hmac))
                    .map(ContactRepository.Kept::firstSeen)
                    .min(Instant::compareTo)
                    .orElse(contact.claim().evidence().capturedAt());
            contacts.holders(team, hmac, profiles, MOST).stream()
                    .filter(other -> !isOneHost(contact, other.evidence()))
                    .forEach(other -> shared.put(reuse(contact, first, other), other.candidate()));
        });
        return shared;
    }

    /** The candidates with a page that shows an e-mail address. */
    List<UUID> emailHolders(int team, String email, int limit) {
        byte[] hmac = key.hmac("email", email.strip().toLowerCase(Locale.ROOT));
        return contacts.holders(team, hmac, Set.of(NOBODY), limit).stream()
                .map(ContactRepository.Kept::candidate)
                .distinct()
                .toList();
    }

    private byte[] hmac(Contact contact) {
        return key.hmac(contact.kind(), contact.spelling());
    }

    /** Whether two pages share a domain because both stand on it. */
    private static boolean isOneHost(Contact contact, Evidence theirs) {
        return contact.kind().equals("domain")
                && theirs.url().host().equals(contact.claim().evidence().url().host());
    }

    private Reuse reuse(Contact contact, Instant first, ContactRepository.Kept other) {
        return switch (contact.kind()) {
            case "tracker", "form", "domain" ->
                new SharedArtefact(
                        contact.kind(),
                        contact.spelling(),
                        contact.claim(),
                        other.evidence(),
                        other.name(),
                        first,
                        other.firstSeen(),
                        classes.of(contact));
            default ->
                new SharedContact(
                        contact.claim(), other.evidence(), other.name(), first, other.firstSeen(), classes.of(contact));
        };
    }
}
