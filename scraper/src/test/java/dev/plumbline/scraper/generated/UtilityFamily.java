package dev.plumbline.scraper.generated;

import dev.plumbline.scraper.generated.Person.Spoken;
import dev.plumbline.scraper.generated.Person.Stint;
import java.util.List;

/** Nested boxes without meaning, with the classes of a style tool; grids of label and value. */
final class UtilityFamily implements Family {
    @Override
    public String id() {
        return "utility";
    }

    @Override
    public Html page(Scene scene) {
        Person person = scene.person;
        boolean headings = scene.dice.oneIn(2);
        Noise noise = new Noise(scene, words -> heading(words, headings));
        List<Html> boxes = scene.dice.shuffled(List.of(
                box(scene.label("about"), headings, Html.of("<div class=\"leading-7 mt-2\">{}</div>", scene.bio())),
                box(scene.label("skills"), headings, skills(person)),
                box(scene.label("experience"), headings, stints(scene, person.jobs())),
                box(scene.label("education"), headings, stints(scene, person.studies())),
                box(scene.label("languages"), headings, languages(scene))));
        return Html.of(
                """
                <!doctype html><html lang="{}"><head><meta charset="utf-8"><title>{} | Talentloft</title>
                <meta property="og:title" content="{}"><meta property="og:type" content="profile"></head>
                <body class="antialiased bg-slate-50">{}<div class="max-w-5xl mx-auto px-4"><div class="flex gap-6">
                <div class="shrink-0"><img class="rounded-full w-24" src="/img/{}.webp" alt=""></div>
                <div class="flex-1"><div class="text-2xl font-bold"><h1>{}</h1></div><div class="text-slate-600">{}</div></div></div>
                <div class="grid grid-cols-3 gap-4 mt-6">{}{}</div>{}
                <div class="mt-8 flex gap-3">{}</div></div>{}{}{}</body></html>
                """,
                scene.tongue.code(),
                person.name(),
                person.name(),
                noise.navigation(),
                person.handle(),
                person.name(),
                person.headline(),
                cell(scene.label("place"), Html.of("{}", scene.place())),
                Html.each(Facts.of(scene), fact -> cell(fact.label(), fact.value())),
                Html.each(boxes, html -> html),
                Facts.links(
                        scene,
                        "<a class=\"underline text-sky-700\" rel=\"noopener nofollow\" target=\"_blank\" href=\"{}\">{}</a>"),
                noise.beside(),
                noise.cookies(),
                noise.footer());
    }

    private static Html heading(String words, boolean headings) {
        return headings
                ? Html.of("<h3 class=\"text-lg font-semibold\">{}</h3>", words)
                : Html.of("<div class=\"text-lg font-semibold\"><span>{}</span></div>", words);
    }

    private static Html box(String label, boolean headings, Html content) {
        return Html.of(
                "<div class=\"bg-white shadow rounded-xl p-6 mt-4\"><div class=\"border-b pb-2\">{}</div><div>{}</div></div>",
                heading(label, headings),
                content);
    }

    private static Html cell(String label, Html value) {
        return Html.of(
                "<div class=\"flex flex-col\"><div class=\"text-xs uppercase text-slate-500\">{}</div><div class=\"font-medium\">{}</div></div>",
                label,
                value);
    }

    private static Html skills(Person person) {
        return Html.each(
                person.skills(),
                skill -> Html.of("<span class=\"inline-block rounded bg-sky-100 px-2 py-1 m-1\">{}</span>", skill));
    }

    private static Html stints(Scene scene, List<Stint> stints) {
        boolean oneLine = scene.dice.oneIn(2);
        return Html.each(
                stints,
                stint -> oneLine
                        ? Html.of(
                                "<div class=\"py-3\"><div class=\"font-medium\">{}</div><div class=\"text-sm text-slate-600\">{} • {}</div></div>",
                                stint.what(),
                                stint.where(),
                                scene.dates.period(stint))
                        : Html.of(
                                "<div class=\"py-3 flex justify-between\"><div><div class=\"font-medium\">{}</div><div class=\"text-sm\">{}</div></div><div class=\"text-xs\">{}</div></div>",
                                stint.where(),
                                stint.what(),
                                scene.dates.period(stint)));
    }

    private static Html languages(Scene scene) {
        return Html.each(scene.person.languages(), UtilityFamily::language);
    }

    private static Html language(Spoken spoken) {
        return spoken.level() == null
                ? Html.of("<div class=\"py-1\"><span>{}</span></div>", spoken.language())
                : Html.of(
                        "<div class=\"py-1 flex justify-between\"><span>{}</span><span class=\"text-slate-500\">{}</span></div>",
                        spoken.language(),
                        spoken.level());
    }
}
