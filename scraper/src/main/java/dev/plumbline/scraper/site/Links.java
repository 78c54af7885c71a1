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
    private static final Set<Label> OF_OTHERS = Set.of(Label.JOBS, Label.EDUCATION, Label.REVIEWS, Label.CERTIFICATES);
    private static final int MOST = 100;

    private Links() {}

    /** Links that say they lead to the same person, those under a label, and on a portfolio all that lead elsewhere. */
    public static void read(Page page, Claims claims, PageKind kind) {
        for (Element link : page.outline().headLinks()) {
            if (isMe(link)) {
                add(page, claims, link.absUrl("href"), link, Origin.STRUCTURED);
            }
        }
        Set<Element> labelled = labelled(page, OWN);
        Set<Element> others = labelled(page, OF_OTHERS);
        List<Element> links = page.outline().links();
        for (Element link : links.subList(0, Math.min(links.size(), 20 * MOST))) {
            boolean own = isMe(link)
                    || isLabelled(link, labelled)
                    || (isVisitors(link) && !isLabelled(link, others))
                    || (kind == PageKind.PORTFOLIO && isAccount(claims.sites(), link))
                    || (kind == PageKind.PROFILE && isOwn(page, claims, link) && !isLabelled(link, others));
            if (own) {
                anchor(page, claims, link, isMe(link) ? Origin.STRUCTURED : Origin.MARKUP);
            }
        }
        for (Element link : page.outline().footerLinks()) {
            if (isMe(link) || (kind == PageKind.PORTFOLIO && isAccount(claims.sites(), link))) {
                anchor(page, claims, link, Origin.MARKUP);
            }
        }
    }

    /** Links that stand where a site shows its person's own. */
    public static void to(Page page, Claims claims, String css) {
        page.document().select(css).stream().limit(MOST).forEach(link -> anchor(page, claims, link, Origin.MARKUP));
    }

    /** One link, where it is one of a person; shown where the same address stands as a visible link. */
    public static void add(Page page, Claims claims, String address, Element element, Origin origin) {
        outgoing(page, claims, address)
                .ifPresent(url -> claims.add(
                        visible(page, address, origin).orElseGet(() -> Spot.visible(page, address, element, origin)),
                        evidence -> claim(claims.sites(), url, evidence)));
    }

    /** A link that is known to be the person's own. */
    public static void one(Page page, Claims claims, Element link) {
        anchor(page, claims, link, Origin.MARKUP);
    }

    /** An address that the page's data gives as the person's own. */
    public static void known(Page page, Claims claims, String address, Element data) {
        add(page, claims, address, data, Origin.STRUCTURED);
    }

    /** Links that a site leads through a shortener: where they lead is what they show. */
    public static void shown(Page page, Claims claims, String css) {
        for (Element link : page.document().select(css)) {
            String words = Texts.of(link);
            String address = words.contains("://") ? words : "http://" + words;
            if (words.contains(".") && words.indexOf(' ') < 0) {
                outgoing(page, claims, address)
                        .ifPresent(url -> claims.add(
                                new Spot(link, words, Origin.MARKUP),
                                evidence -> claim(claims.sites(), url, evidence)));
            }
        }
    }

    /** Addresses that stand in a text as words. */
    public static void inText(Page page, Claims claims, Claim.Bio bio) {
        Element element =
                page.first(bio.evidence().cssPath()).orElse(page.document().body());
        for (String word : bio.text().split("\\s{1,9}", 2 * MOST)) {
            if (word.startsWith("http://") || word.startsWith("https://")) {
                outgoing(page, claims, word)
                        .ifPresent(url -> claims.add(
                                new Spot(element, word, Origin.TEXT),
                                evidence -> claim(claims.sites(), url, evidence)));
            }
        }
    }

    private static void anchor(Page page, Claims claims, Element link, Origin origin) {
        String address = link.absUrl("href");
        outgoing(page, claims, address).ifPresent(url -> {
            String words = Texts.of(link);
            claims.add(
                    new Spot(link, words.isEmpty() ? address : words, origin),
                    evidence -> claim(claims.sites(), url, evidence));
        });
    }

    private static Claim.Link claim(Sites sites, PageUrl url, Evidence evidence) {
        LinkKind kind = sites.linkKind(url);
        @Nullable AccountKey target = kind == LinkKind.OTHER && !WebAccount.isShared(url) ? null : sites.account(url);
        return new Claim.Link(url.toString(), url, kind, target, evidence);
    }

    private static Optional<PageUrl> outgoing(Page page, Claims claims, String address) {
        return PageUrl.parse(address)
                .map(Redirects::followed)
                .flatMap(url -> isSameSite(page.url(), url) ? Redirects.target(url) : Optional.of(url))
                .filter(url -> !isSameSite(page.url(), url))
                .filter(url -> !claims.sites().account(url).equals(claims.account()));
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

    /** An account elsewhere outside of the site's own head. */
    private static boolean isOwn(Page page, Claims claims, Element link) {
        if (claims.sites().adapter(page.url()).isPresent() || !isAccount(claims.sites(), link)) {
            return false;
        }
        Element head = link.closest("header");
        return head == null || head.selectFirst("h1") != null;
    }

    /** Whether it leads to an account on a known site, not to one of its projects or posts. */
    private static boolean isAccount(Sites sites, Element link) {
        Optional<PageUrl> url = PageUrl.parse(link.absUrl("href"));
        LinkKind kind = url.map(sites::linkKind).orElse(LinkKind.OTHER);
        return kind != LinkKind.OTHER
                && kind != LinkKind.PORTFOLIO
                && url.filter(some -> endsInAccount(sites, some)).isPresent();
    }

    private static boolean endsInAccount(Sites sites, PageUrl url) {
        String path = url.path().replaceAll("/$", "").toLowerCase(Locale.ROOT);
        String account = sites.account(url).id();
        String name = account.substring(account.lastIndexOf('/') + 1);
        return path.endsWith("/" + name) || path.endsWith("/@" + name);
    }

    private static Set<Element> labelled(Page page, Set<Label> labels) {
        Set<Element> elements = new HashSet<>();
        for (Section section : page.sections()) {
            if (labels.contains(section.label())) {
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
