package dev.plumbline.scraper.rule.catalogue;

import static dev.plumbline.scraper.Dossiers.dossier;
import static dev.plumbline.scraper.Pages.dates;
import static dev.plumbline.scraper.Pages.page;
import static dev.plumbline.scraper.Pages.study;

import dev.plumbline.scraper.Pages.Said;
import dev.plumbline.scraper.rule.Dossier;
import dev.plumbline.scraper.rule.RuleTester;

class EducationDiffersTest implements RuleCases {

    private static final Said PHYSICS = study("University of Graz", "BSc Physics", dates("2012", "2015"));

    @Override
    public RuleTester cases() {
        return RuleTester.of(new EducationDiffers())
                .flags(
                        "two degrees of one school that overlap",
                        studies(PHYSICS, study("University of Graz", "MSc Informatics", dates("2014", "2019"))))
                .flags(
                        "two schools for the same years",
                        studies(PHYSICS, study("University of Oslo", "BSc Physics", dates("2012", "2015"))))
                .flags(
                        "two studies on each page: the two that have most in common are shown",
                        dossier(
                                page(
                                        "GigHub",
                                        "one",
                                        PHYSICS,
                                        study("University of Graz", "PhD Chemistry", dates("2016", "2020"))),
                                page(
                                        "CodePort",
                                        "two",
                                        study("University of Graz", "MA History", dates("2000", "2004")),
                                        study("University of Graz", "MSc Informatics", dates("2016", "2020")))))
                .passes(
                        "one page names more of the studies",
                        dossier(
                                page("GigHub", "one", PHYSICS),
                                page(
                                        "CodePort",
                                        "two",
                                        PHYSICS,
                                        study("University of Graz", "MSc Informatics", dates("2015", "2017")))))
                .passes("no degree said on one page", studies(PHYSICS, study("Graz", null, dates("2012", "2015"))))
                .explained(
                        "Two degrees one after the other, and each page names one of them",
                        studies(PHYSICS, study("University of Graz", "MSc Informatics", dates("2015", "2017"))))
                .explained(
                        "The school's name or the degree is shortened or translated on one page",
                        studies(
                                study("U. Aveiro", "BSc Computer Engineering", dates("2011", "2015")),
                                study(
                                        "University of Aveiro",
                                        "Bachelor of Computer Engineering",
                                        dates("2011", "2015"))))
                .explained(
                        "Dates of enrolment on one page, of the examination on the other",
                        studies(PHYSICS, study("University of Graz", "BSc Physics", dates("2012", "2016"))))
                .cannotTell("A degree was named before it was finished, and the plan changed");
    }

    private static Dossier studies(Said left, Said right) {
        return dossier(page("GigHub", "one", left), page("CodePort", "two", right));
    }
}
