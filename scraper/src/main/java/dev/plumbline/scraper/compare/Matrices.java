package dev.plumbline.scraper.compare;

import dev.plumbline.scraper.capture.PageUrl;
import dev.plumbline.scraper.claim.Claim;
import dev.plumbline.scraper.claim.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays the claims of several pages side by side. */
public final class Matrices {

    private final List<Reading> sources;
    private final Rows rows;
    private final List<Matrix.Row> made = new ArrayList<>();

    private Matrices(List<Reading> sources, List<String> labels) {
        this.sources = sources;
        this.rows = new Rows(labels);
    }

    /** The matrix of the newest reading of each page; pages that are not about a candidate are left out. */
    public static Matrix of(List<Reading> latest) {
        List<Reading> sources =
                latest.stream().filter(r -> r.kind().aboutCandidate()).toList();
        List<Matrix.Column> columns =
                sources.stream().map(r -> column(r, sources)).toList();
        Matrices matrices =
                new Matrices(sources, columns.stream().map(Matrix.Column::label).toList());
        return new Matrix(columns, matrices.all());
    }

    private static Matrix.Column column(Reading r, List<Reading> all) {
        long ofSite = all.stream().filter(o -> o.site().equals(r.site())).count();
        long ofAccount =
                all.stream().filter(o -> o.account().equals(r.account())).count();
        String label = ofSite == 1
                ? r.site().label()
                : r.site().label() + " "
                        + (ofAccount == 1 ? r.account().name() : r.url().path());
        return new Matrix.Column(r.capture(), r.site(), r.account(), r.url(), r.capturedAt(), label);
    }

    private List<Matrix.Row> all() {
        pairs(Claim.Name.class, "Name", (a, b) -> Names.compare(a.text(), b.text()));
        pairs(Claim.Place.class, "Place", Places::compare);
        pairs(Claim.TimeZone.class, "Time zone", Zones::compare);
        sets(Claim.Language.class, "Languages", Matrices::language, Comparison.differ("none in common"));
        employers();
        schools();
        add("Skills", cells(Claim.Skill.class, skill -> true), Matrices::skills);
        pairs(Claim.MemberSince.class, "Member since", (a, b) -> Periods.dates(a.date(), b.date(), "no date said"));
        pairs(Claim.Rate.class, "Rate", Prices::compare);
        pairs(Claim.Email.class, "E-mail", Contacts::compare);
        pairs(Claim.Phone.class, "Phone", Contacts::compare);
        pairs(Claim.Handle.class, "Handle", Matrices::handles);
        links();
        pairs(Claim.Avatar.class, "Picture", Matrices::pictures);
        return made;
    }

    private <C extends Claim> void pairs(Class<C> kind, String label, BiFunction<C, C, Comparison> compare) {
        add(label, cells(kind, claim -> true), Rows.bestPair(compare));
    }

    private <C extends Claim> void sets(Class<C> kind, String label, Function<C, String> key, Comparison disjoint) {
        add(label, cells(kind, claim -> true), (a, b) -> Sets.compare(a, b, key, disjoint));
    }

    private void links() {
        add("Links", cells(Claim.Link.class, link -> link.linkKind().isOwn()), Matrices::links);
    }

    private void employers() {
        Alignment.of(cells(Claim.Job.class, job -> true), Claim.Job::organisation)
                .forEach(group -> {
                    add("Employer: " + group.label(), group.cells(), Careers::jobs);
                    titles(group);
                });
    }

    /** A row of its own only where two pages give a title: else the employer's row says all there is. */
    private void titles(Alignment.Group<Claim.Job> group) {
        List<List<Claim.Job>> titled = group.cells().stream()
                .map(jobs -> jobs.stream().filter(job -> job.title() != null).toList())
                .toList();
        if (titled.stream().filter(jobs -> !jobs.isEmpty()).count() > 1) {
            made.add(rows.row(Matrix.TITLE, "Title at " + group.label(), titled, Rows.bestPair(Matrices::titles)));
        }
    }

    private void schools() {
        Alignment.of(cells(Claim.Education.class, study -> true), Claim.Education::school)
                .forEach(group -> add("School: " + group.label(), group.cells(), Careers::studies));
    }

    private <C extends Claim> void add(
            String label, List<List<C>> cells, BiFunction<List<C>, List<C>, Comparison> compare) {
        cells.stream()
                .flatMap(List::stream)
                .findFirst()
                .ifPresent(any -> made.add(rows.row(any.kind(), label, cells, compare)));
    }

    private <C extends Claim> List<List<C>> cells(Class<C> kind, Predicate<C> wanted) {
        return sources.stream()
                .map(source -> source.claims(kind)
                        .filter(wanted)
                        .limit(Rows.MAX_CLAIMS)
                        .toList())
                .toList();
    }

    private static String language(Claim.Language language) {
        return language.language().toLowerCase(Locale.ROOT);
    }

    /** A page also stands for itself: two pages that link to one another say the same. */
    private static Comparison links(List<Claim.Link> left, List<Claim.Link> right) {
        return Sets.compare(
                addresses(left),
                addresses(right),
                PageUrl::canonical,
                Comparison.cannotTell("each page links elsewhere"));
    }

    private static List<PageUrl> addresses(List<Claim.Link> links) {
        return Stream.concat(
                        links.stream().map(link -> link.evidence().url()),
                        links.stream().map(Claim.Link::url))
                .toList();
    }

    private static Comparison titles(Claim.Job left, Claim.Job right) {
        return Titles.compare(String.valueOf(left.title()), String.valueOf(right.title()));
    }

    private static Comparison skills(List<Claim.Skill> left, List<Claim.Skill> right) {
        return Skills.compare(
                left.stream().map(Claim.Skill::skill).toList(),
                right.stream().map(Claim.Skill::skill).toList());
    }

    private static Comparison handles(Claim.Handle left, Claim.Handle right) {
        return left.text().equalsIgnoreCase(right.text())
                ? Comparison.agree("same account name")
                : Comparison.cannotTell("each site has its own account names");
    }

    private static Comparison pictures(Claim.Avatar left, Claim.Avatar right) {
        return left.url().equals(right.url())
                ? Comparison.agree("same picture")
                : Comparison.cannotTell("the pictures were not compared");
    }
}
