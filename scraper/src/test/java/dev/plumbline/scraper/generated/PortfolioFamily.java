package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.generated.Person.Stint;
import java.util.List;

/** A person's own single page: a card in microformats or microdata, and a CV under it. */
final class PortfolioFamily implements Family {
    @Override
    public String id() {
        return "portfolio";
    }

    @Override
    public Html page(Scene scene) {
        Person person = scene.person;
        Noise noise = new Noise(scene, words -> Html.of("<h2>{}</h2>", words));
        return Html.of(
                """
                <!DOCTYPE html><html lang="{}"><head><meta charset="utf-8"><title>{}</title><meta name="generator" content="Hugo 0.140.0">
                <meta name="viewport" content="width=device-width"></head><body><header class="top"><a href="#cv">CV</a> <a href="#contact">{}</a></header>
                {}<section id="about"><h2>{}</h2>{}</section>
                <section id="cv"><h2>{}</h2>{}</section><section><h2>{}</h2>{}</section>
                <section><h2>{}</h2><p>{}</p></section><section><h2>{}</h2><ul>{}</ul></section>
                <section id="contact"><h2>{}</h2>{}<p>{}</p></section>{}
                <footer>© 2021–2026 {}. Hugo.</footer></body></html>
                """,
                scene.tongue.code(),
                person.name(),
                scene.label("contact"),
                scene.dice.oneIn(2) ? card(scene) : microdata(scene),
                scene.label("about"),
                Html.each(person.bio(), text -> Html.of("<p>{}</p>", text)),
                scene.label("experience"),
                stints(scene, person.jobs()),
                scene.label("education"),
                stints(scene, person.studies()),
                scene.label("skills"),
                String.join(scene.dice.oneIn(2) ? " · " : ", ", person.skills()),
                scene.label("languages"),
                Html.each(
                        person.languages(),
                        spoken -> Html.of(
                                "<li>{}</li>",
                                spoken.level() == null
                                        ? spoken.language()
                                        : spoken.language() + " (" + spoken.level() + ")")),
                scene.label("contact"),
                contact(scene),
                Facts.links(scene, "<a rel=\"me\" href=\"{}\">{}</a>"),
                scene.dice.oneIn(2) ? noise.testimonials() : Html.NONE,
                person.name());
    }

    private static Html card(Scene scene) {
        Person person = scene.person;
        return Html.of(
                """
                <div class="h-card hero"><img class="u-photo" src="/me.jpg" alt=""><h1 class="p-name">{}</h1><p class="p-job-title">{}</p>
                <p class="p-adr h-adr"><span class="p-locality">{}</span>, <span class="p-country-name">{}</span></p></div>""",
                person.name(),
                person.headline(),
                person.town().city(),
                person.town().country());
    }

    private static Html microdata(Scene scene) {
        Person person = scene.person;
        return Html.of(
                """
                <div class="hero" itemscope itemtype="https://schema.org/Person"><img itemprop="image" src="/me.jpg" alt=""><h1 itemprop="name">{}</h1>
                <p itemprop="jobTitle">{}</p><p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
                <span itemprop="addressLocality">{}</span>, <span itemprop="addressCountry">{}</span></p></div>""",
                person.name(),
                person.headline(),
                person.town().city(),
                person.town().country());
    }

    private static Html contact(Scene scene) {
        return Html.each(Facts.of(scene), fact -> Html.of("<p>{}: {}</p>", fact.label(), fact.value()));
    }

    private static Html stints(Scene scene, List<Stint> stints) {
        String form = scene.dice.of(
                "<div class=\"entry\"><span class=\"when\">{p}</span><h3>{w}</h3><p class=\"where\">{o}</p></div>",
                "<h3>{w} @ {o}</h3><p><em>{p}</em></p>",
                "<p><strong>{o}</strong> — {w}<br><small>{p}</small></p>");
        return Html.each(
                stints,
                stint -> new Html(form.replace(
                                "{w}", Html.of("{}", stint.what()).markup())
                        .replace("{o}", Html.of("{}", stint.where()).markup())
                        .replace("{p}", Html.of("{}", scene.dates.period(stint)).markup())));
    }
}
