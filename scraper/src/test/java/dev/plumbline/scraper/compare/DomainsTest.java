package dev.plumbline.scraper.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.compare.Domains.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {

    @ParameterizedTest
    @CsvSource({
        "stripe.com, stripe.com, SAME",
        "mail.stripe.com, stripe.com, SAME",
        "stripe.dev, stripe.com, SAME",
        "rnicrosoft.com, microsoft.com, LETTERS",
        "micr0soft.com, microsoft.com, LETTERS",
        "аdyen.com, adyen.com, LETTERS",
        "tvvilio.com, twilio.com, LETTERS",
        "strpie.com, stripe.com, EDIT",
        "stripee.com, stripe.com, EDIT",
        "stirpe.com, stripe.com, EDIT",
        "gripe.com, stripe.com, FAR",
        "epan.com, epam.com, FAR",
        "stripe-careers.com, stripe.com, WORD",
        "teamstripe.com, stripe.com, WORD",
        "stripe.com.hiring-desk.example, stripe.com, WORD",
        "stripepainters.com, stripe.com, FAR",
        "haldenworks.example, stripe.com, FAR"
    })
    void tells_how_alike_two_domains_are(String host, String known, Likeness likeness) {
        assertThat(Domains.compare(host, known)).isEqualTo(likeness);
    }

    @Test
    void finds_what_somebody_registers() {
        assertThat(Domains.registered("mail.haldenworks.co.uk")).isEqualTo("haldenworks.co.uk");
        assertThat(Domains.registered("mail.haldenworks.example")).isEqualTo("haldenworks.example");
        assertThat(Domains.host("Ann@Mail.Haldenworks.example")).isEqualTo("mail.haldenworks.example");
    }

    @Test
    void survives_what_is_no_host() {
        assertThat(Domains.compare("", "stripe.com")).isEqualTo(Likeness.FAR);
        assertThat(Domains.compare("...", "stripe.com")).isEqualTo(Likeness.FAR);
        assertThat(Domains.compare("x".repeat(5000), "stripe.com")).isEqualTo(Likeness.SAME);
    }
}
