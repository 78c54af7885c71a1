package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.watched;
import static dev.plumbline.scraper.Pages.avatar;
import static dev.plumbline.scraper.Pages.bio;
import static dev.plumbline.scraper.Pages.handle;
import static dev.plumbline.scraper.Pages.link;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.fingerprint.picture.TestPictures.file;
import static dev.plumbline.scraper.fingerprint.picture.TestPictures.portrait;

import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.LinkKind;
import dev.plumbline.scraper.claim.Reading;
import dev.plumbline.scraper.fingerprint.picture.Picture;
import dev.plumbline.scraper.fingerprint.picture.PictureReading;
import dev.plumbline.scraper.fingerprint.picture.Pictures;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;
import dev.plumbline.scraper.watch.Pictured;
import java.awt.image.BufferedImage;

class TraceListedTest implements RuleCases {
    @Override
    public RuleTester cases() {
        return RuleTester.of(new TraceListed())
                .flags(
                        "a site below a listed domain",
                        watched(
                                "wexley-studio.example.net",
                                page(
                                        "GigHub",
                                        "talbot",
                                        link(
                                                "My work",
                                                "https://www.wexley-studio.example.net/about",
                                                LinkKind.PORTFOLIO))))
                .flags(
                        "a listed account name",
                        watched("@talbot-wexley-ex", page("CodePort", "talbot-wexley-ex", handle("talbot-wexley-ex"))))
                .flags(
                        "the listed picture, cut and packed anew",
                        pictured(portrait(7, 300).getSubimage(10, 10, 275, 275)))
                .passes("another picture of the same kind", pictured(portrait(8, 300)))
                .passes(
                        "a domain that only ends alike",
                        watched(
                                "studio.example.net",
                                page(
                                        "GigHub",
                                        "talbot",
                                        link("My work", "https://wexley-studio.example.net/", LinkKind.PORTFOLIO))))
                .passes(
                        "a bio that says nothing of it",
                        watched(
                                "wexley-studio.example.net",
                                page("GigHub", "talbot", bio("I build quiet interfaces."))))
                .cannotTell("Another person took the same account name on another site")
                .cannotTell("The domain was registered anew by somebody else")
                .cannotTell("The text was copied from the listed page by many")
                .cannotTell("The picture is a stock photo, or one that another person took from this candidate")
                .cannotTell("The network is one that many people share");
    }

    /** A page with a profile picture, for a team that watches another file. */
    private static Dossier pictured(BufferedImage shown) {
        Reading page = page("GigHub", "talbot", avatar("https://gighub.example/talbot.jpg"));
        Picture picture = ((PictureReading.Read) Pictures.read(file(shown, "jpeg"))).picture();
        return watched(
                file(portrait(7, 300), "png"),
                page,
                page.claims(Claim.Avatar.class)
                        .map(claim -> new Pictured(claim, picture))
                        .toList());
    }
}
