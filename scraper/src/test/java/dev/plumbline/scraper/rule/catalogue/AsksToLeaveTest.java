package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.NOW;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.plumbline.scraper.capture.PageKind;
import dev.plumbline.scraper.claim.Evidence;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsksToLeaveTest implements RuleCases {

    private static final String BOTH = "Please contact me on Telegram before you send an offer, I prefer to be paid in"
            + " USDT and can start the same day.";

    @Override
    public RuleTester cases() {
        return RuleTester.of(new AsksToLeave())
                .flags("a messenger and virtual currency in one sentence", says("Apps for small museums. " + BOTH))
                .flags("a messenger asked for", says("I am quick. Message me on WhatsApp, please."))
                .flags("virtual currency asked for", says("Payments in USDT only."))
                .passes("a plain text", says("I like small services, clear logs and short meetings."))
                .explained(
                        "The same words as a trade: built a bot, reconciled ledgers",
                        says("I built a Telegram bot that reads bus timetables aloud, and reconciled USDT ledgers for"
                                + " an exchange that has since closed."))
                .explained(
                        "A page of their own, where no marketplace stands between",
                        dossier(page("Folio", "own", NOW, PageKind.PORTFOLIO, bio("Write me on Telegram."))))
                .explained(
                        "Says that they do not work outside the marketplace",
                        says("Do not contact me on Telegram: I stay on the platform."))
                .cannotTell("Lives where banks are hard to reach, or works for clients who pay so")
                .cannotTell("The marketplace itself allows direct contact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Let's talk on Skype.",
                "My Telegram is at the end of this page.",
                "You can hire me outside of Upwork.",
                "I accept crypto.",
                "Please pay me in bitcoin.",
                "Con\u200Btact me on Tele\u200Bgram.",
                "Escríbeme por WhatsApp.",
                "Пишите в телеграм."
            })
    void sees_a_request(String text) {
        assertThat(new AsksToLeave().check(says(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I integrated WhatsApp and Telegram for a call centre.",
                "Built a shop where customers pay with bitcoin.",
                "Worked on payroll for contractors who are paid in USDT.",
                "I reconciled paid invoices in USDT.",
                "I never accept crypto.",
                "Wrote signal processing for radios; find me at the lake.",
                "Bots that talk on Discord."
            })
    void leaves_a_trade_alone(String text) {
        assertThat(new AsksToLeave().check(says(text))).isEmpty();
    }

    @Test
    void quotes_the_sentence_and_not_the_whole_text() {
        assertThat(new AsksToLeave()
                        .check(says("Apps for small museums. " + BOTH))
                        .getFirst()
                        .evidence())
                .extracting(Evidence::quote)
                .containsExactly(BOTH);
    }

    @Test
    void names_everything_that_one_page_asks_for() {
        assertThat(new AsksToLeave().check(says(BOTH)).getFirst().headline())
                .startsWith("Asks to be paid in virtual currency and to talk outside the marketplace: 'Please contact");
    }

    @Test
    void is_not_slowed_by_a_text_made_for_it() {
        String endless = "contact me ".repeat(200_000);
        assertThatCode(() -> new AsksToLeave().check(says(endless))).doesNotThrowAnyException();
    }

    private static Dossier says(String text) {
        return dossier(page("GigHub", "garethp", bio(text)));
    }
}
