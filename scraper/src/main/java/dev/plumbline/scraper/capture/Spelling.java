package dev.plumbline.scraper.capture;

import java.nio.charset.StandardCharsets;

/** Addresses as people and pages write them, in the spelling that the standard (RFC 3986) asks for. */
final class Spelling {
    private static final String NOT_ALLOWED = " \"<>^`{|}";
    private static final String ALLOWED_IN_PATH = "-._~!$&'()*+,;=:@";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Spelling() {}

    /** With a host in ASCII, and percent signs for what may not stand in an address. */
    static String repaired(String address) {
        int begin = address.indexOf("://");
        if (begin < 0) {
            return address;
        }
        int from = begin + 3;
        int path = from;
        while (path < address.length() && "/?#".indexOf(address.charAt(path)) < 0) {
            path++;
        }
        StringBuilder repaired = new StringBuilder(address.length() + 16)
                .append(address, 0, from)
                .append(authority(address.substring(from, path)));
        for (int i = path; i < address.length(); i++) {
            char c = address.charAt(i);
            if (NOT_ALLOWED.indexOf(c) >= 0 || c == '[' || c == ']' || (c == '%' && !isEscape(address, i))) {
                escape(repaired, c);
            } else {
                repaired.append(c);
            }
        }
        return repaired.toString();
    }

    /** A path, decoded before, in one spelling: letters of all scripts as they are, everything else that needs it escaped. */
    static String path(String decoded) {
        StringBuilder path = new StringBuilder(decoded.length());
        decoded.codePoints().forEach(c -> {
            if (c == '/') {
                boolean again = path.isEmpty() || path.charAt(path.length() - 1) == '/';
                path.append(again && !path.isEmpty() ? "" : "/");
            } else if (isPlain(c)) {
                path.appendCodePoint(c);
            } else {
                for (byte part : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escape(path, part & 0xff);
                }
            }
        });
        return path.toString();
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || (c < 128 && ALLOWED_IN_PATH.indexOf(c) >= 0);
    }

    private static String authority(String written) {
        boolean plain = written.chars().allMatch(c -> c < 128);
        return plain || written.indexOf('@') >= 0 ? written : host(written);
    }

    private static String host(String written) {
        int port = written.lastIndexOf(':');
        return port < 0
                ? HostName.ascii(written)
                : HostName.ascii(written.substring(0, port)) + written.substring(port);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0
                && text.charAt(at + 1) < 128
                && text.charAt(at + 2) < 128;
    }

    private static void escape(StringBuilder to, int octet) {
        to.append('%').append(HEX[octet >> 4 & 15]).append(HEX[octet & 15]);
    }
}
