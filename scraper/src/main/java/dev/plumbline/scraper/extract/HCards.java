package dev.plumbline.scraper.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** h-card of microformats2 and the older vcard, as persons in the words of schema.org. */
final class HCards {
    private static final int MAX_CARDS = 50;
    private static final int MAX_ELEMENTS = 2_000;
    private static final Map<String, String> NEW = Map.ofEntries(
            Map.entry("p-name", "name"),
            Map.entry("p-job-title", "jobtitle"),
            Map.entry("p-note", "description"),
            Map.entry("e-note", "description"),
            Map.entry("u-email", "email"),
            Map.entry("p-tel", "telephone"),
            Map.entry("u-tel", "telephone"),
            Map.entry("u-url", "url"),
            Map.entry("u-photo", "image"),
            Map.entry("p-nickname", "alternatename"),
            Map.entry("p-org", "worksfor"),
            Map.entry("p-locality", "addresslocality"),
            Map.entry("p-region", "addressregion"),
            Map.entry("p-country-name", "addresscountry"),
            Map.entry("p-tz", "timezone"),
            Map.entry("u-uid", "uid"),
            Map.entry("p-adr", "address"),
            Map.entry("h-adr", "address"));
    private static final Map<String, String> OLD = Map.ofEntries(
            Map.entry("fn", "name"),
            Map.entry("title", "jobtitle"),
            Map.entry("note", "description"),
            Map.entry("email", "email"),
            Map.entry("tel", "telephone"),
            Map.entry("url", "url"),
            Map.entry("photo", "image"),
            Map.entry("nickname", "alternatename"),
            Map.entry("org", "worksfor"),
            Map.entry("locality", "addresslocality"),
            Map.entry("region", "addressregion"),
            Map.entry("country-name", "addresscountry"),
            Map.entry("tz", "timezone"),
            Map.entry("uid", "uid"));

    private HCards() {}

    /** The cards that stand in no other card. */
    static List<Thing> read(Outline outline) {
        List<Thing> things = new ArrayList<>();
        Element last = null;
        for (Element card : outline.cards.subList(0, Math.min(outline.cards.size(), MAX_CARDS))) {
            if (last == null || !Ancestry.contains(last, card)) {
                things.add(thing(card));
                last = card;
            }
        }
        return things;
    }

    private static Thing thing(Element card) {
        Thing thing = Thing.of("person", card);
        Map<String, String> names = card.hasClass("h-card") ? NEW : OLD;
        card.stream().skip(1).limit(MAX_ELEMENTS).forEach(element -> {
            String classes = element.className();
            if (!classes.isEmpty() && classes.length() < 500) {
                for (String name : classes.split("\\s{1,9}", 20)) {
                    String property = names.get(name);
                    if (property != null) {
                        thing.add(property, new Thing.Value(words(element, property), element, Optional.empty()));
                    }
                }
            }
        });
        if (thing.properties().isEmpty() || thing.values("name").findAny().isEmpty()) {
            thing.add("name", new Thing.Value(implied(card), card, Optional.empty()));
        }
        return thing;
    }

    /** A card without a named name is its words, where they are few. */
    private static String implied(Element card) {
        String text = Texts.of(card);
        return text.length() <= 60 ? text : "";
    }

    private static String words(Element element, String property) {
        return switch (property) {
            case "url", "uid" -> element.hasAttr("href") ? element.absUrl("href") : Texts.of(element);
            case "image" -> element.absUrl("src");
            case "email" -> Emails.ofLink(element.attr("href")).orElseGet(() -> Texts.of(element));
            default ->
                element.hasAttr("title") && element.normalName().equals("abbr")
                        ? element.attr("title")
                        : Texts.of(element);
        };
    }
}
