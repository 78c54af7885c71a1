package dev.plumbline.scraper.site;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.capture.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where in an address the account stands, as {@code hosts.csv} says it. */
final class AccountPart {
    private static final Set<String> OWN_PAGES = Table.rows(AccountPart.class, "not-accounts.csv").stream()
            .map(List::getFirst)
            .collect(Collectors.toUnmodifiableSet());
    private static final int DEEPEST = 3;

    private AccountPart() {}

    /** The account's name as written, without a sign before it. */
    static Optional<String> of(PageUrl url, String where, String host) {
        return Stream.of(where.split(" ", -1))
                .flatMap(way -> one(url, way, host).stream())
                .map(name -> name.startsWith("@") || name.startsWith("~") ? name.substring(1) : name)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    private static Optional<String> one(PageUrl url, String way, String host) {
        return switch (way) {
            case "-" -> Optional.empty();
            case "sub" -> subdomain(url, host);
            case "@", "~" -> url.segment(0).filter(name -> name.startsWith(way));
            case "0" -> url.segment(0).filter(AccountPart::isAccount);
            default -> way.indexOf('?') > 0 ? parameter(url, way) : behind(url, way);
        };
    }

    private static Optional<String> subdomain(PageUrl url, String host) {
        String whole = url.host();
        return whole.length() > host.length() && whole.endsWith("." + host)
                ? Optional.of(whole.substring(0, whole.length() - host.length() - 1))
                : Optional.empty();
    }

    private static boolean isAccount(String name) {
        return !name.endsWith(".php")
                && !name.endsWith(".html")
                && !name.startsWith("+")
                && !OWN_PAGES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** {@code user?id} for that parameter of that page. */
    private static Optional<String> parameter(PageUrl url, String way) {
        int mark = way.indexOf('?');
        String query = url.uri().getQuery();
        boolean page = url.segment(0).filter(way.substring(0, mark)::equals).isPresent();
        String name = way.substring(mark + 1) + "=";
        return query == null || !page
                ? Optional.empty()
                : Stream.of(query.split("&", 32))
                        .filter(parameter -> parameter.startsWith(name))
                        .map(parameter -> parameter.substring(name.length()))
                        .findFirst();
    }

    /** {@code users} for the part after that word, {@code people>2} for the second after it. */
    private static Optional<String> behind(PageUrl url, String way) {
        int mark = way.indexOf('>');
        String word = mark < 0 ? way : way.substring(0, mark);
        int steps = mark < 0 ? 1 : Integer.parseInt(way.substring(mark + 1));
        return IntStream.range(0, DEEPEST)
                .filter(i -> url.segment(i).filter(word::equalsIgnoreCase).isPresent())
                .mapToObj(i -> url.segment(i + steps))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
