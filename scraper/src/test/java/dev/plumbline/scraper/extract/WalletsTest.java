package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses are the examples of BIP 173, BIP 350, EIP-55 and of the currencies' own documentation. */
class WalletsTest {

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2, BTC",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy, BTC",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4, BTC",
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4, BTC",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0, BTC",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, ETH",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359, ETH",
        "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB, ETH",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb, ETH",
        "0xde709f2102306220921060314715629080e2fb77, ETH",
        "0x52908400098527886E0F7030069857D2E4169EE7, ETH",
        "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t, TRX",
        "LQ3B36Yv2rBTxdgAdYpU2UcEZsaNwXeATk, LTC",
    })
    void an_address_with_a_right_checksum_tells_its_currency(String address, String currency) {
        assertThat(Wallets.in("Tips: " + address + ", thanks")).containsExactly(new Wallets.Wallet(address, currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3",
                "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLx",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
                "bc1Qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
                "0x0000000000000000000000000000000000000000",
                "0x1111111111111111111111111111111111111111",
                "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
                "da39a3ee5e6b4b0d3255bfef95601890afd80709",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghij",
                "11111111111111111111111111111111",
                "https://chain.example/tx/1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
                "DonaudampfschifffahrtsgesellschaftV2"
            })
    void a_wrong_checksum_is_no_address(String word) {
        assertThat(Wallets.in("Tips: " + word)).isEmpty();
    }

    @Test
    void a_solana_address_needs_a_word_that_says_so() {
        String key = "7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV1";
        assertThat(Wallets.in("Solana: " + key)).containsExactly(new Wallets.Wallet(key, "SOL"));
        assertThat(Wallets.in("Build: " + key)).isEmpty();
    }

    @Test
    void hashes_as_the_published_examples_of_keccak_do() {
        assertThat(HexFormat.of().formatHex(Keccak.hash(new byte[0])))
                .isEqualTo("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
        assertThat(HexFormat.of().formatHex(Keccak.hash("abc".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
    }

    @Test
    void monero_addresses_are_checked_too() {
        String address =
                "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge";
        assertThat(Wallets.in(address)).containsExactly(new Wallets.Wallet(address, "XMR"));
        assertThat(Wallets.in(address.replace("4Ad", "4Ae"))).isEmpty();
    }

    @Property(tries = 1000)
    void any_text_is_read(@ForAll String text) {
        Wallets.in("Tips: 1" + text.repeat(8));
    }
}
