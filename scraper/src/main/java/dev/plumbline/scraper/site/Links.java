package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.AccountKey;
import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Origin;
import dev.plumbline.scraper.extract.Label;
import dev.plumbline.scraper.extract.Line;
import dev.plumbline.scraper.extract.Section;
import dev.plumbline.scraper.extract.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Outgoing links of a profile. Links to the site itself, to the same account and to nowhere are none. */
public final class Links {
    private static final Set<Label> OWN = Set.of(Label.LINKS, Label.CONTACT, Label.ABOUT);
    private static final int MOST = 100;

    private Links() {}

    /** Links that say they lead to the same person, those under a label, and on a portfolio all that lead elsewhere. */
    public static void read(Page page, Claims claims, PageKind kind) {
        for (Element link : page.outline().headLinks()) {
            if (isMe(link)) {
                add(page, claims, link.absUrl("href"), link, Origin.STRUCTURED);
            }
        }
        Set<Element> labelled = labelled(page);
        List<Element> links = page.outline().links();
        for (Element link : links.subList(0, Math.min(links.size(), 20 * MOST))) {
            boolean own = isMe(link) || isLabelled(link, labelled) || isVisitors(link) || kind == PageKind.PORTFOLIO;
            if (own) {
                anchor(page, claims, link, isMe(link) ? Origin.STRUCTURED : Origin.MARKUP);
            }
        }
        for (Element link : page.outline().footerLinks()) {
            if (isMe(link) || (kind == PageKind.PORTFOLIO && isAccount(link))) {
                anchor(page, claims, link, Origin.MARKUP);
            }
        }
    }

    /** One link, where it is one of a person; shown where the same address stands as a visible link. */
    static void add(Page page, Claims claims, String address, Element element, Origin origin) {
        outgoing(page, claims, address)
                .ifPresent(url -> claims.add(
                        visible(page, address, origin).orElseGet(() -> Spot.visible(page, address, element, origin)),
                        evidence -> claim(url, address, evidence)));
    }

    private static void anchor(Page page, Claims claims, Element link, Origin origin) {
        String address = link.absUrl("href");
        outgoing(page, claims, address).ifPresent(url -> {
            String words = Texts.of(link);
            claims.add(
                    new Spot(link, words.isEmpty() ? address : words, origin),
                    evidence -> claim(url, address, evidence));
        });
    }

    private static Claim.Link claim(PageUrl url, String text, Evidence evidence) {
        LinkKind kind = Sites.linkKind(url);
        @Nullable AccountKey target = kind == LinkKind.OTHER && !WebAccount.isShared(url) ? null : Sites.account(url);
        return new Claim.Link(text, url, kind, target, evidence);
    }

    private static Optional<PageUrl> outgoing(Page page, Claims claims, String address) {
        return PageUrl.parse(address)
                .filter(url -> !isSameSite(page.url(), url))
                .filter(url -> !Sites.account(url).equals(claims.account()));
    }

    private static Optional<Spot> visible(Page page, String address, Origin origin) {
        return page.outline().links().stream()
                .limit(20L * MOST)
                .filter(link -> link.absUrl("href").equals(address))
                .map(link -> Spot.of(link, origin))
                .filter(spot -> !spot.quote().isEmpty())
                .findFirst();
    }

    private static boolean isSameSite(PageUrl page, PageUrl link) {
        String here = page.host();
        String there = link.host();
        return here.equals(there) || here.endsWith("." + there) || there.endsWith("." + here);
    }

    private static boolean isMe(Element link) {
        return has(link, "me");
    }

    /** Sites mark links that their users write, so that nobody gains by them. */
    private static boolean isVisitors(Element link) {
        return has(link, "nofollow") || has(link, "ugc");
    }

    private static boolean has(Element link, String rel) {
        String rels = link.attr("rel").toLowerCase(Locale.ROOT);
        return rels.length() >= rel.length() && (" " + rels + " ").contains(" " + rel + " ");
    }

    private static boolean isAccount(Element link) {
        return PageUrl.parse(link.absUrl("href"))
                .map(Sites::linkKind)
                .filter(kind -> kind != LinkKind.OTHER && kind != LinkKind.PORTFOLIO)
                .isPresent();
    }

    private static Set<Element> labelled(Page page) {
        Set<Element> elements = new HashSet<>();
        for (Section section : page.sections()) {
            if (OWN.contains(section.label())) {
                section.lines().stream().map(Line::element).forEach(elements::add);
            }
        }
        return elements;
    }

    private static boolean isLabelled(Element link, Set<Element> labelled) {
        @Nullable Element at = link;
        for (int step = 0; at != null && step < 8; step++) {
            if (labelled.contains(at)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
