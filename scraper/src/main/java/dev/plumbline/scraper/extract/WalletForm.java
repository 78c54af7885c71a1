package dev.plumbline.scraper.extract;

import dev.plumbline.scraper.capture.Table;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which currency a word is an address of, by its form and its checksum. */
final class WalletForm {
    private static final int PAYLOAD = 20;
    private static final int SOLANA_KEY = 32;
    private static final Map<String, String> VERSIONS = Table.rows(WalletForm.class, "wallet-versions.csv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getLast, List::getFirst));

    private WalletForm() {}

    /** {@code BTC}, {@code ETH} and so on; empty where the word is no address or its checksum is wrong. */
    static Optional<String> currency(String word) {
        if (word.startsWith("0x")) {
            return isEthereum(word) ? Optional.of("ETH") : Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("bc1") || lower.startsWith("ltc1")) {
            boolean bitcoin = lower.startsWith("bc1");
            return Bech32.isAddress(word, bitcoin ? "bc" : "ltc")
                    ? Optional.of(bitcoin ? "BTC" : "LTC")
                    : Optional.empty();
        }
        if (word.length() == Monero.LENGTH) {
            return Monero.isAddress(word) ? Optional.of("XMR") : Optional.empty();
        }
        return Base58.checked(word)
                .filter(body -> body.length > PAYLOAD)
                .flatMap(body ->
                        Optional.ofNullable(VERSIONS.get(HexFormat.of().formatHex(body, 0, body.length - PAYLOAD))));
    }

    /** 32 octets in Base58; without a checksum, so only where the text says that it is one. */
    static boolean isSolana(String word) {
        return word.length() >= 32
                && word.length() <= 44
                && Base58.decode(word).filter(key -> key.length == SOLANA_KEY).isPresent();
    }

    /** In small or in capital letters alone without a checksum; in both as EIP-55 says. */
    private static boolean isEthereum(String word) {
        String digits = word.substring(2);
        if (digits.length() != 2 * PAYLOAD || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            return false;
        }
        String lower = digits.toLowerCase(Locale.ROOT);
        boolean telling = digits.chars().filter(Character::isDigit).count() < 2 * PAYLOAD;
        if (digits.equals(lower) || digits.equals(digits.toUpperCase(Locale.ROOT))) {
            return telling && lower.chars().distinct().count() > 4;
        }
        byte[] hash = Keccak.hash(lower.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < digits.length(); i++) {
            int nibble = hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
            if (Character.isLetter(digits.charAt(i)) && Character.isUpperCase(digits.charAt(i)) != nibble > 7) {
                return false;
            }
        }
        return true;
    }

    /** Addresses of 95 characters in Monero's Base58: eight octets at a time, the last four a checksum by Keccak. */
    private static final class Monero {
        static final int LENGTH = 95;
        private static final int BLOCK = 11;
        private static final int BLOCK_OCTETS = 8;
        private static final int CHECK = 4;
        private static final List<Integer> NETWORKS = List.of(18, 19, 42);

        static boolean isAddress(String word) {
            byte[] octets = new byte[69];
            int at = 0;
            for (int from = 0; from < LENGTH; from += BLOCK) {
                int size = from + BLOCK <= LENGTH ? BLOCK_OCTETS : octets.length - at;
                Optional<byte[]> block = block(word.substring(from, Math.min(LENGTH, from + BLOCK)), size);
                if (block.isEmpty()) {
                    return false;
                }
                System.arraycopy(block.get(), 0, octets, at, size);
                at += size;
            }
            byte[] body = Arrays.copyOf(octets, octets.length - CHECK);
            byte[] check = Arrays.copyOfRange(octets, octets.length - CHECK, octets.length);
            return NETWORKS.contains((int) octets[0]) && Arrays.equals(Arrays.copyOf(Keccak.hash(body), CHECK), check);
        }

        /** A block as a number of that many octets. */
        private static Optional<byte[]> block(String word, int size) {
            return Base58.decode(word.replaceFirst("^1{1,10}", ""))
                    .filter(octets -> octets.length <= size)
                    .map(octets -> {
                        byte[] whole = new byte[size];
                        System.arraycopy(octets, 0, whole, size - octets.length, octets.length);
                        return whole;
                    });
        }
    }
}
