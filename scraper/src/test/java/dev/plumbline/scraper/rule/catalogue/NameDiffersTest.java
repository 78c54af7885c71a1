package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.name;
import static dev.plumbline.scraper.Pages.page;

import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class NameDiffersTest implements RuleCases {

    @Override
    public RuleTester cases() {
        return RuleTester.of(new NameDiffers())
                .flags("another family name on the second profile", names("Rafael Dantas", "Rafael Monteiro"))
                .flags("another family name, in another script", names("ليلى حدّاد", "ليلى منصور"))
                .flags("an initial that does not fit", names("Jane S.", "Jane Doe"))
                .flags(
                        "two full names are shown before an initial",
                        dossier(
                                page("GigHub", "one", name("Jane S.")),
                                page("CodePort", "two", name("Kim Doe")),
                                page("Folio", "three", name("Tom Acheson"))))
                .passes("the same name twice", names("Rafael Dantas", "Rafael Dantas"))
                .passes("the same name in another order", names("Nagy Eszter", "Eszter Nagy"))
                .passes("one name more on one page", names("Rafael Dantas", "Rafael Monteiro Dantas"))
                .cannotTell("The name was changed, by marriage or otherwise")
                .explained(
                        "One page writes the name in another script or without accents",
                        names("ليلى حدّاد", "Layla Haddad"))
                .explained("A marketplace shows the first name and an initial only", names("Jane S.", "Jane Smith"))
                .explained("One page uses a nickname or an account name", names("Bob Smith", "Robert Smith"))
                .cannotTell("The profiles belong to two people and were joined by mistake");
    }

    private static Dossier names(String left, String right) {
        return dossier(page("GigHub", "one", name(left)), page("CodePort", "two", name(right)));
    }
}
