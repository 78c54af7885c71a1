package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Reuse.SharedContact;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@RuleInfo(
        id = "contact-shared-with-another-candidate",
        summary = "An e-mail address, phone number or wallet of this candidate also stands under another candidate",
        severity = Severity.SETTLE,
        family = Family.CONTACT,
        standing = Standing.SAME,
        indicators = "R14 R7 L12 O8 O12",
        ask = "Who else uses this address or number, and how are you connected?",
        innocentExplanations = {
            "An agency's contact, and the candidate says that they work through it",
            "A marketplace's own relay address",
            "Family members or partners who share a phone or a mailbox",
            "The other person copied a whole page together with its contact",
            "Both profiles belong to one person and were not joined yet"
        })
final class ContactShared implements Rule {

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<String, List<SharedContact>> byContact = dossier.reuses().stream()
                .filter(SharedContact.class::isInstance)
                .map(SharedContact.class::cast)
                .filter(shared -> !shared.byDesign())
                .sorted(Others.FIRST_SEEN)
                .collect(
                        Collectors.groupingBy(shared -> value(shared.mine()), LinkedHashMap::new, Collectors.toList()));
        return byContact.isEmpty() || Agency.isDisclosed(dossier)
                ? List.of()
                : byContact.values().stream().map(this::finding).toList();
    }

    private Finding finding(List<SharedContact> all) {
        SharedContact first = all.getFirst();
        Evidence mine = first.mine().evidence();
        String what = what(first.mine());
        return Finding.of(
                this,
                Confidence.HIGH,
                what + " shared with another candidate: "
                        + Sides.quoted(first.mine().text()) + " on "
                        + Sides.where(mine, first.theirs()) + ", and on " + Sides.where(first.theirs(), mine)
                        + " under the name " + Sides.quoted(first.theirName()),
                Others.firstSeen(first) + Others.more(all),
                List.of(new Finding.Feature(
                        what, first.mine().text(), first.theirs().quote(), "equal")),
                List.of(mine, first.theirs()));
    }

    /** What tells the contact, however a page writes it. */
    private static String value(Claim contact) {
        return switch (contact) {
            case Claim.Email email -> email.address();
            case Claim.Phone phone -> phone.e164() == null ? phone.text() : phone.e164();
            case Claim.Wallet wallet -> wallet.address();
            case Claim.Tracker hash -> hash.trackerId();
            default -> contact.kind() + " " + contact.text();
        };
    }

    private static String what(Claim contact) {
        return switch (contact) {
            case Claim.Email email -> "E-mail address";
            case Claim.Phone phone -> "Phone number";
            case Claim.Wallet wallet -> "Wallet";
            case Claim.Tracker hash -> "Hash of an e-mail address";
            default -> "Contact";
        };
    }
}
