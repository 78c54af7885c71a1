package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RentsIdentityTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new RentsIdentity())
                .flags("an account to rent", says("Rent your Upwork account to us and earn every month."))
                .passes("a plain text", says("I like small services, clear logs and short meetings."))
                .explained(
                        "Writes about such adverts, warns of them or builds against them",
                        says("I detect people who rent Upwork accounts. Never rent your Upwork account."))
                .explained(
                        "Rents out servers, rooms or software, not accounts of people",
                        says("I built a site to rent your house, and sell accounts for a billing tool."))
                .cannotTell("The text is quoted from somebody else, as in an article")
                .cannotTell("Managed a client's account as an ordinary service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am looking for a partner who can lend me an account.",
                "We need verified Fiverr accounts.",
                "You get a salary, we work under your name.",
                "You attend interviews in my name.",
                "Сдам аккаунт Upwork.",
                "Vendo cuenta verificada de Upwork.",
                "Vermiete Konto bei Upwork.",
                "Selling Upwork accounts with reviews."
            })
    void sees_an_offer(String text) {
        assertThat(new RentsIdentity().check(says(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Find me on my Upwork profile.",
                "I work with your account managers and share reports.",
                "I sell templates; see my LinkedIn profile.",
                "Vendo diseños, mira mi perfil de LinkedIn.",
                "I work with your identity provider.",
                "I interview candidates and join calls on short notice.",
                "Built a car rental app with user accounts and profiles.",
                "I keep my laptop at home and use remote tools daily."
            })
    void leaves_ordinary_texts_alone(String text) {
        assertThat(new RentsIdentity().check(says(text))).isEmpty();
    }

    private static Dossier says(String text) {
        return dossier(page("GigHub", "one", bio(text)));
    }
}
