package dev.plumbline.portal.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address as it is asked for, strictly parsed: what two parsers could read differently is refused.
 *
 * @param scheme {@code http} or {@code https}
 * @param host lower-case ASCII, an IPv6 address without brackets
 * @param port 80 or 443
 * @param path with the query, beginning with a slash; no fragment
 */
record FetchUrl(String scheme, String host, int port, String path) {
    private static final int LONGEST = 2048;
    private static final int LONGEST_HOST = 253;
    private static final int MOST_PORTS = 65_536;
    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?");

    /**
     * Parses an address.
     *
     * @throws FetchFailure {@code REFUSED} with what is wrong with it
     */
    static FetchUrl parse(String text) {
        return parse(text, Set.of());
    }

    /**
     * The same, where an operator names hosts with their ports, {@code hooks.corp.example:8443}, that are let through.
     *
     * @throws FetchFailure {@code REFUSED} with what is wrong with it
     */
    static FetchUrl parse(String text, Set<String> named) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == '\\')) {
            throw refused("it is too long, or has blanks, control characters or a backslash");
        }
        try {
            return of(new URI(text), named);
        } catch (URISyntaxException malformed) {
            throw refused("it is malformed");
        }
    }

    private static FetchUrl of(URI uri, Set<String> named) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw refused("only http and https are asked");
        }
        String authority = uri.getRawAuthority();
        if (authority == null || authority.isEmpty() || authority.indexOf('@') >= 0 || authority.indexOf('%') >= 0) {
            throw refused("it has no host, or names a user");
        }
        int own = scheme.equals("http") ? 80 : 443;
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        String port = hasPort ? authority.substring(colon + 1) : Integer.toString(own);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String asNamed = (hasPort ? authority : authority + ":" + port).toLowerCase(Locale.ROOT);
        if (named.contains(asNamed) && uri.getHost() != null && uri.getPort() < MOST_PORTS) {
            return new FetchUrl(
                    scheme, uri.getHost().toLowerCase(Locale.ROOT), Integer.parseInt(port), ascii(path + query));
        }
        if (!port.equals("80") && !port.equals("443")) {
            throw refused("only the ports 80 and 443 are asked");
        }
        return new FetchUrl(
                scheme,
                host(hasPort ? authority.substring(0, colon) : authority),
                Integer.parseInt(port),
                ascii(path + query));
    }

    private static String host(String written) {
        if (written.startsWith("[") && written.endsWith("]")) {
            String address = written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
            if (address.isEmpty() || !address.chars().allMatch(c -> "0123456789abcdef:.".indexOf(c) >= 0)) {
                throw refused("its host is malformed");
            }
            return address;
        }
        String host;
        try {
            host = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            throw refused("its host is malformed");
        }
        String[] labels = host.split("\\.", -1);
        String last = labels[labels.length - 1];
        boolean numeric =
                last.startsWith("0x") || (!last.isEmpty() && last.chars().allMatch(Character::isDigit));
        if (host.length() > LONGEST_HOST
                || labels.length < 2
                || (numeric && !QUAD.matcher(host).matches())) {
            throw refused("its host is no name of the open internet");
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                throw refused("its host is malformed");
            }
        }
        return host;
    }

    private static String ascii(String path) {
        return URI.create(path.startsWith("//") ? "/." + path : path).toASCIIString();
    }

    private static FetchFailure refused(String why) {
        return new FetchFailure(Outcome.REFUSED, "This address is not asked: " + why + ".");
    }

    /** What a reference on this page leads to. */
    FetchUrl resolve(String reference) {
        try {
            return parse(new URI(toString()).resolve(new URI(reference)).toString());
        } catch (URISyntaxException malformed) {
            throw refused("it is malformed");
        }
    }

    /** Where the site says what robots may ask. */
    FetchUrl robots() {
        return new FetchUrl(scheme, host, port, "/robots.txt");
    }

    /** Scheme, host and port. */
    String origin() {
        boolean own = port == (scheme.equals("http") ? 80 : 443);
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return scheme + "://" + name + (own ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return origin() + path;
    }
}
