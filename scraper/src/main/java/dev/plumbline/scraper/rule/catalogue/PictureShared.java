package dev.plumbline.scraper.rule.catalogue;

import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.fingerprint.picture.PictureHash;
import dev.plumbline.scraper.fingerprint.picture.PictureLikeness;
import dev.plumbline.scraper.fingerprint.picture.PictureVariant;
import dev.plumbline.scraper.rule.Confidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.Family;
import dev.plumbline.scraper.rule.Finding;
import dev.plumbline.scraper.rule.Reuse.SharedPicture;
import dev.plumbline.scraper.rule.Rule;
import dev.plumbline.scraper.rule.RuleInfo;
import dev.plumbline.scraper.rule.Severity;
import dev.plumbline.scraper.rule.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same picture, not the same face: two photographs of one person are two pictures. */
@RuleInfo(
        id = "picture-under-another-identity",
        summary = "This candidate's picture also stands under another identity",
        severity = Severity.ASK,
        family = Family.PICTURE,
        standing = Standing.SAME,
        indicators = "L21 L22 O1",
        ask = "Where does your profile picture come from, and where else is it used?",
        innocentExplanations = {
            "A stock photo, a default picture or a logo that many accounts use",
            "The other person copied this candidate's picture",
            "Both show the picture of the agency that they say they work through",
            "Both profiles belong to one person and were not joined yet"
        })
final class PictureShared implements Rule {
    /** A picture on more accounts is nobody's own. */
    private static final int MOST_ACCOUNTS = 20;

    private static final int SURE = 16;

    @Override
    public List<Finding> check(Dossier dossier) {
        Map<String, List<SharedPicture>> byPicture = dossier.reuses().stream()
                .filter(SharedPicture.class::isInstance)
                .map(SharedPicture.class::cast)
                .filter(shared -> shared.likeness().isSame() && shared.accounts() <= MOST_ACCOUNTS)
                .sorted(Others.FIRST_SEEN)
                .collect(Collectors.groupingBy(
                        shared -> shared.mine().evidence().account() + "\n"
                                + shared.mine().text(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        boolean disclosed = !byPicture.isEmpty() && Agency.isDisclosed(dossier);
        return byPicture.values().stream().map(all -> finding(all, disclosed)).toList();
    }

    /** One finding for one picture, however many hold it. */
    private Finding finding(List<SharedPicture> all, boolean disclosed) {
        SharedPicture first = all.getFirst();
        PictureLikeness likeness = first.likeness();
        Evidence mine = first.mine().evidence();
        return Finding.of(
                this,
                disclosed ? Confidence.LOW : confidence(likeness),
                "Same picture under another identity: on " + Sides.where(mine, first.theirs()) + ", and on "
                        + Sides.where(first.theirs(), mine) + " under the name " + Sides.quoted(first.theirName()),
                "Compared as files, not as faces: " + likeness.variant().label() + ". " + Others.firstSeen(first)
                        + Others.more(all),
                List.of(
                        new Finding.Feature(
                                "Picture",
                                mine.quote(),
                                first.theirs().quote(),
                                likeness.distance() + " of " + PictureHash.BITS + " bits differ"),
                        new Finding.Feature(
                                "First seen",
                                Others.day(first, false),
                                Others.day(first, true),
                                "as far as this team saw")),
                List.of(mine, first.theirs()));
    }

    private static Confidence confidence(PictureLikeness likeness) {
        boolean whole = likeness.variant() == PictureVariant.SAME_FILE || likeness.variant() == PictureVariant.RESIZED;
        return whole && likeness.distance() <= SURE ? Confidence.HIGH : Confidence.MEDIUM;
    }
}
