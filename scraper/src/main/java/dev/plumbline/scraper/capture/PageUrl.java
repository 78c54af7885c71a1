package dev.plumbline.scraper.capture;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a page: http or https, with a host, at most 2,048 characters, no user info. */
public record PageUrl(URI uri) {

    private static final int MAX_LENGTH = 2048;
    private static final Set<String> TRACKING =
            Set.of("gclid", "fbclid", "msclkid", "igshid", "mc_cid", "mc_eid", "trk");

    /** The address, or empty where the text is none that a page of the web can have. */
    public static Optional<PageUrl> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_LENGTH || trimmed.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(trimmed.replace(" ", "%20").replace("|", "%7C"));
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

    /** The host in lower case ASCII, without a leading {@code www.}. */
    public String host() {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String ascii = host.startsWith("[") ? host : toAscii(host);
        return ascii.startsWith("www.") && ascii.length() > 4 ? ascii.substring(4) : ascii;
    }

    /** The host, with the port where it is not the scheme's own. */
    public String authority() {
        int port = uri.getPort();
        boolean own = port < 0 || port == ("http".equalsIgnoreCase(uri.getScheme()) ? 80 : 443);
        return own ? host() : host() + ":" + port;
    }

    /** The path, {@code /} where there is none. */
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

    /** The same page in one spelling: no scheme, no fragment, no tracking parameters, no trailing slash. */
    public String canonical() {
        String path = path().replaceAll("/+$", "");
        String query = uri.getRawQuery() == null
                ? ""
                : Arrays.stream(uri.getRawQuery().split("&", -1))
                        .filter(PageUrl::isOwn)
                        .sorted()
                        .collect(Collectors.joining("&"));
        return authority() + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static boolean isOwn(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return !name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name);
    }

    private static String toAscii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException notAName) {
            return host;
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
