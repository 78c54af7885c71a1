package dev.plumbline.scraper.extract;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** Base58 as Bitcoin writes it, and Base58Check: the last four octets are the first of a double SHA-256 of those before. */
final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int CHECK = 4;
    private static final int LONGEST = 128;

    private Base58() {}

    /** The octets that a word stands for; empty where it holds other characters or is longer than 128. */
    static Optional<byte[]> decode(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < word.length(); i++) {
            int digit = ALPHABET.indexOf(word.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        int zeros = 0;
        while (zeros < word.length() && word.charAt(zeros) == '1') {
            zeros++;
        }
        byte[] octets = number.signum() == 0 ? new byte[0] : unsigned(number);
        byte[] whole = new byte[zeros + octets.length];
        System.arraycopy(octets, 0, whole, zeros, octets.length);
        return Optional.of(whole);
    }

    /** Version and payload of a word whose checksum is right. */
    static Optional<byte[]> checked(String word) {
        return decode(word).filter(octets -> octets.length > CHECK).flatMap(octets -> {
            byte[] body = Arrays.copyOf(octets, octets.length - CHECK);
            byte[] check = Arrays.copyOfRange(octets, octets.length - CHECK, octets.length);
            return Arrays.equals(Arrays.copyOf(sha256(sha256(body)), CHECK), check)
                    ? Optional.of(body)
                    : Optional.empty();
        });
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] signed = number.toByteArray();
        return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    }

    private static byte[] sha256(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
