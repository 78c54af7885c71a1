package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.generated.Person.Spoken;
import dev.plumbline.scraper.generated.Person.Stint;
import java.util.List;

/** Landmarks, headings and lists, as an accessible site of today writes them. */
final class SemanticFamily implements Family {
    @Override
    public String id() {
        return "semantic";
    }

    @Override
    public Html page(Scene scene) {
        Person person = scene.person;
        Noise noise = new Noise(scene, words -> Html.of("<h2>{}</h2>", words));
        List<Html> sections = scene.dice.shuffled(List.of(
                section(scene.label("skills"), Html.of("<ul class=\"tags\">{}</ul>", skills(person))),
                section(scene.label("experience"), stints(scene, person.jobs())),
                section(scene.label("education"), stints(scene, person.studies())),
                section(scene.label("languages"), languages(scene))));
        return Html.of(
                """
                <!DOCTYPE html><html lang="{}"><head><meta charset="utf-8"><title>{} – {} | Quillboard</title>
                <meta name="description" content="{}"></head><body>{}{}
                <main><article><header><img src="/avatars/{}.jpg" alt="{}"><h1>{}</h1><p class="tagline">{}</p><p class="place">{}</p>
                <button>{}</button></header>{}{}</article>
                <aside>{}{}</aside></main>{}{}</body></html>
                """,
                scene.tongue.code(),
                person.name(),
                person.headline(),
                person.bio().getFirst(),
                noise.navigation(),
                noise.cookies(),
                person.handle(),
                person.name(),
                person.name(),
                person.headline(),
                scene.place(),
                scene.word("hire"),
                section(scene.label("about"), Html.each(person.bio(), text -> Html.of("<p>{}</p>", text))),
                Html.each(sections, html -> html),
                facts(scene),
                section(
                        scene.label("links"),
                        Html.of("<ul>{}</ul>", Facts.links(scene, "<li><a href=\"{}\">{}</a></li>"))),
                noise.beside(),
                noise.footer());
    }

    private static Html section(String heading, Html content) {
        return Html.of("<section><h2>{}</h2>{}</section>", heading, content);
    }

    private static Html skills(Person person) {
        return Html.each(person.skills(), skill -> Html.of("<li>{}</li>", skill));
    }

    private static Html stints(Scene scene, List<Stint> stints) {
        String form = scene.dice.of(
                "<li><h3>{w}</h3><p>{o}</p><p><time>{p}</time></p></li>",
                "<li><h3>{o}</h3><p>{w}</p><p>{p}</p></li>",
                "<li><strong>{w}</strong>, {o} ({p})</li>",
                "<li><p>{p}</p><h3>{w}</h3><p>{o}</p></li>",
                "<li><h3>{w} · {o}</h3><small>{p}</small></li>");
        return Html.of("<ul>{}</ul>", Html.each(stints, stint -> stint(scene, form, stint)));
    }

    private static Html stint(Scene scene, String form, Stint stint) {
        return new Html(form.replace("{w}", Html.of("{}", stint.what()).markup())
                .replace("{o}", Html.of("{}", stint.where()).markup())
                .replace("{p}", Html.of("{}", scene.dates.period(stint)).markup()));
    }

    private static Html languages(Scene scene) {
        String form = scene.dice.of(
                "<li>{} – {}</li>", "<li>{} ({})</li>", "<li><b>{}</b> <span>{}</span></li>", "<li>{}: {}</li>");
        return Html.of("<ul>{}</ul>", Html.each(scene.person.languages(), spoken -> language(form, spoken)));
    }

    private static Html language(String form, Spoken spoken) {
        return spoken.level() == null
                ? Html.of("<li>{}</li>", spoken.language())
                : Html.of(form, spoken.language(), spoken.level());
    }

    private static Html facts(Scene scene) {
        return Html.of(
                "<dl>{}</dl>",
                Html.each(Facts.of(scene), fact -> Html.of("<dt>{}</dt><dd>{}</dd>", fact.label(), fact.value())));
    }
}
