package dev.plumbline.scraper.capture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The address of a page: http or https, with a host, at most 2,048 characters, no user info. */
public record PageUrl(URI uri) {

    private static final int MAX_LENGTH = 2048;

    /** The address, or empty where the text is none that a page of the web can have. */
    public static Optional<PageUrl> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH || trimmed.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(Spelling.repaired(trimmed));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(new PageUrl(uri))
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /**
     * The address.
     *
     * @throws IllegalArgumentException where {@link #parse} is empty
     */
    public static PageUrl of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not the address of a web page"));
    }

    /** The host in lower case ASCII, without what names another view in front: {@code www.}, {@code m.}, {@code mobile.}. */
    public String host() {
        return HostName.plain(uri.getHost());
    }

    /** The host, with the port where it is not one of the web's own. */
    public String authority() {
        int port = uri.getPort();
        boolean own = port < 0 || port == 80 || port == 443;
        return own ? host() : host() + ":" + port;
    }

    /** The path, decoded; {@code /} where there is none. */
    public String path() {
        String path = uri.getPath();
        return path == null || path.isEmpty() ? "/" : path;
    }

    /** The n-th part of the path, counted from 0. */
    public Optional<String> segment(int index) {
        return Arrays.stream(path().split("/"))
                .filter(part -> !part.isEmpty())
                .skip(index)
                .findFirst();
    }

    /**
     * The same page in one spelling: no scheme, no fragment, no tracking parameters, no trailing slash, one way to escape. An
     * address again with {@code https://} before it, and then the same in this spelling.
     */
    public String canonical() {
        String path = Spelling.path(path());
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        String query = Parameters.own(uri.getRawQuery(), host());
        return authority() + path.substring(0, end) + (query.isEmpty() ? "" : "?" + query);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
