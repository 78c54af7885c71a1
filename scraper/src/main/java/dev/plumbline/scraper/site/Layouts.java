package dev.plumbline.scraper.site;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Hashes;
import dev.plumbline.scraper.claim.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How a page of somebody's own site is built. */
final class Layouts {
    private static final int MOST_BLOCKS = 6;
    private static final int LONGEST_BLOCK = 60;
    private static final int DEPTH_OF_BLOCKS = 4;
    private static final int MOST_LOOKED_AT = 100;
    private static final int LONGEST_GENERATOR = 60;

    private Layouts() {}

    /** Nothing where the host builds the pages of all its customers, or where there is hardly any markup. */
    static void read(Page page, Claims claims) {
        if (SiteKit.buildsPagesOf(page.url().host())) {
            return;
        }
        LayoutWalk walk = new LayoutWalk();
        page.document().body().filter(walk);
        String blocks = blocks(page.document().body());
        if (blocks.isEmpty()) {
            return;
        }
        Assets assets = Assets.of(page);
        @Nullable
        String generator = page.metaContent("generator")
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_GENERATOR)))
                .filter(text -> !text.isBlank())
                .orElse(null);
        claims.layout(
                new Spot(page.document().body(), blocks, Origin.MARKUP),
                evidence -> new Claim.Layout(
                        blocks,
                        Hashes.text(walk.classes()),
                        Hashes.text(walk.paths()),
                        assets.names(),
                        assets.favicon(),
                        generator,
                        evidence));
    }

    /** The outer blocks that have a name of their own, {@code header.site-head section.hero-split}; else their tags. */
    private static String blocks(Element body) {
        List<String> named = new ArrayList<>();
        List<Element> level = List.of(body);
        for (int depth = 0; depth < DEPTH_OF_BLOCKS && named.size() < MOST_BLOCKS; depth++) {
            level.stream()
                    .flatMap(
                            element -> LayoutWalk.own(element).stream().limit(1).map(name -> block(element, name)))
                    .filter(block -> !named.contains(block))
                    .limit(MOST_BLOCKS - named.size())
                    .forEach(named::add);
            level = level.stream()
                    .flatMap(element -> element.children().stream())
                    .limit(MOST_LOOKED_AT)
                    .toList();
        }
        return named.isEmpty()
                ? body.children().stream()
                        .limit(MOST_BLOCKS)
                        .map(Element::normalName)
                        .collect(Collectors.joining(" "))
                : String.join(" ", named);
    }

    private static String block(Element element, String name) {
        String written = element.normalName() + "." + name;
        return written.substring(0, Math.min(written.length(), LONGEST_BLOCK));
    }
}
