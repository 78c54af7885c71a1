package dev.plumbline.scraper.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page of a suite.
 *
 * @param suite the folder, and the syntax where it has several
 * @param left why it is not compared
 */
record SuiteCase(String suite, String name, List<String> expected, List<String> read, Optional<String> left) {
    private static final Map<String, String> LEFT = leftOut();

    boolean passes() {
        return expected.equals(read);
    }

    /** The case that an html file is; none where nothing is expected of it. */
    static Optional<SuiteCase> of(Path root, Path html) throws IOException {
        String folder = root.relativize(html.getParent()).toString().replace('\\', '/');
        String name = html.getFileName().toString();
        String reason = LEFT.get(folder + "/" + name);
        if (reason != null) {
            String syntax = folder.equals("schemaorg-person") ? " " + syntax(name) : "";
            return left(folder.replace("microformats/", "") + syntax, name, reason);
        }
        if (folder.startsWith("microformats/")) {
            return microformats(folder, html, name);
        }
        return folder.equals("schemaorg-person") ? schema(html, name) : extruct(folder, html, name);
    }

    private static Optional<SuiteCase> microformats(String folder, Path html, String name) throws IOException {
        String suite = folder.substring("microformats/".length());
        if (folder.endsWith("/rel")) {
            return left(suite, name, "no items; rel=me becomes a link of the reading, other values are not read");
        }
        List<Thing> read = Microformats.read(outline(html, "http://example.com/"));
        return compared(
                suite,
                name,
                ExpectedThings.microformats(json(html, ".json")),
                folder.contains("-v2/") ? ReadThings.treesWithAlt(read) : ReadThings.trees(read));
    }

    /** JSON-LD against what was written; the persons of the other syntaxes against those in the JSON-LD of the same example. */
    private static Optional<SuiteCase> schema(Path html, String name) throws IOException {
        String syntax = syntax(name);
        Outline outline = outline(html, "http://www.example.com/index.html");
        Path written = html.resolveSibling(name.replace(syntax, "jsonld"));
        String suite = "schemaorg-person " + syntax;
        Optional<JsonNode> script = script(written);
        if (script.isEmpty()) {
            return left(suite, name, "upstream's JSON-LD is no JSON");
        }
        if (syntax.equals("jsonld")) {
            return compared(suite, name, ExpectedThings.jsonLd(script.get()), ReadThings.trees(JsonLd.read(outline)));
        }
        List<Thing> read = syntax.equals("rdfa") ? Rdfa.read(outline) : Microdata.read(outline);
        return compared(suite, name, ExpectedThings.persons(script.get()), ReadThings.trees(ReadThings.persons(read)));
    }

    private static Optional<SuiteCase> extruct(String folder, Path html, String name) throws IOException {
        Outline outline = outline(html, "http://www.example.com/index.html");
        if (Files.exists(beside(html, ".expanded.json"))) {
            List<String> expected = ExpectedThings.rdf(json(html, ".expanded.json"));
            return compared(folder, name, expected, ReadThings.nodes(Rdfa.read(outline)));
        }
        if (Files.exists(beside(html, ".jsonld"))) {
            List<String> expected = ExpectedThings.jsonLd(json(html, ".jsonld"));
            return compared(folder, name, expected, ReadThings.trees(JsonLd.read(outline)));
        }
        if (!Files.exists(beside(html, ".json"))) {
            return left(folder, name, "no expected file");
        }
        List<String> expected = ExpectedThings.microdata(json(html, ".json"));
        return compared(folder, name, expected, ReadThings.trees(Microdata.read(outline)));
    }

    private static Optional<JsonNode> script(Path written) throws IOException {
        String html = Files.readString(written);
        int start = html.indexOf('>', html.indexOf("<script")) + 1;
        int end = html.lastIndexOf("</script>");
        try {
            return end < start
                    ? Optional.empty()
                    : Optional.of(JsonMapper.shared().readTree(html.substring(start, end)));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Optional<SuiteCase> compared(String suite, String name, List<String> expected, List<String> read) {
        return Optional.of(new SuiteCase(suite, name, expected, read, Optional.empty()));
    }

    private static Optional<SuiteCase> left(String suite, String name, String reason) {
        return Optional.of(new SuiteCase(suite, name, List.of(), List.of(), Optional.of(reason)));
    }

    private static Outline outline(Path html, String base) throws IOException {
        return ReadThings.outline(Files.readString(html), base);
    }

    private static JsonNode json(Path html, String ending) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(beside(html, ending)));
    }

    private static Path beside(Path html, String ending) {
        return html.resolveSibling(html.getFileName().toString().replace(".html", ending));
    }

    private static String syntax(String name) {
        return name.substring(name.indexOf('.') + 1, name.lastIndexOf('.'));
    }

    private static Map<String, String> leftOut() {
        return Table.rows(SuiteCase.class, "suites-left-out.csv").stream()
                .collect(Collectors.toMap(List::getFirst, row -> row.get(1)));
    }
}
