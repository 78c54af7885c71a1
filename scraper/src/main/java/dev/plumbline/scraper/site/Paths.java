package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.capture.PageUrl;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the addresses of a site lead to.
 *
 * @param host the site's own
 * @param where the account stands in an address, in the words of {@code hosts.csv}
 * @param first what the first parts of a path lead to that are no account
 * @param below what lies below an account, by the next part of the path
 * @param otherwise what lies below an account under any other part
 */
public record Paths(
        String host, String where, Map<String, PageKind> first, Map<String, PageKind> below, PageKind otherwise) {
    private static final int DEEPEST = 6;

    public static Paths of(String host, String where) {
        return new Paths(host, where, Map.of(), Map.of(), PageKind.PROFILE);
    }

    /** First parts of a path that lead to pages of this kind. */
    public Paths first(PageKind kind, String... parts) {
        return new Paths(host, where, with(first, kind, parts), below, otherwise);
    }

    /** Parts behind an account that lead to pages of this kind. */
    public Paths below(PageKind kind, String... parts) {
        return new Paths(host, where, first, with(below, kind, parts), otherwise);
    }

    /** What any other part behind an account leads to; without this, to the same profile. */
    public Paths otherwise(PageKind kind) {
        return new Paths(host, where, first, below, kind);
    }

    /** What kind of page this is, by its address, and by its words where there is nothing to read. */
    public PageKind kind(Page page) {
        return GenericKind.gone(page).orElseGet(() -> kind(page.url()));
    }

    /** What kind of page this address leads to. */
    public PageKind kind(PageUrl url) {
        @Nullable PageKind own = first.get(lower(url, isLocale(url) ? 1 : 0));
        if (own != null) {
            return own;
        }
        Optional<String> account = account(url);
        if (account.isEmpty()) {
            return PageKind.UNKNOWN;
        }
        int behind = IntStream.range(0, DEEPEST)
                .filter(i -> bare(lower(url, i)).equals(account.get()))
                .map(i -> i + 1)
                .max()
                .orElse(DEEPEST);
        String next = lower(url, behind);
        return next.isEmpty() ? PageKind.PROFILE : below.getOrDefault(next, otherwise);
    }

    /** The account that an address names, in lower case. */
    public Optional<String> account(PageUrl url) {
        return AccountPart.of(url, where, host).map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, PageKind> with(Map<String, PageKind> some, PageKind kind, String... parts) {
        Map<String, PageKind> all = new HashMap<>(some);
        for (String part : parts) {
            all.put(part, kind);
        }
        return Map.copyOf(all);
    }

    /** A two-letter language, with or without its country, before another part. */
    private static boolean isLocale(PageUrl url) {
        String part = lower(url, 0);
        boolean form = part.length() == 2 || (part.length() == 5 && "-_".indexOf(part.charAt(2)) >= 0);
        return form && url.segment(1).isPresent();
    }

    private static String lower(PageUrl url, int index) {
        return url.segment(index).orElse("").toLowerCase(Locale.ROOT);
    }

    private static String bare(String part) {
        return part.startsWith("@") || part.startsWith("~") ? part.substring(1) : part;
    }
}
