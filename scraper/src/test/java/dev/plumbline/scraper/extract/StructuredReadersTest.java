package dev.plumbline.scraper.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StructuredReadersTest {
    private static final String PERSON = "[[person]{name=[Ada Berg] worksfor=[[organization]{name=[Nordwall]}]}]";

    @Test
    void json_ld_is_joined_by_id_across_scripts() {
        assertThat(jsonLd("""
                <script type="application/ld+json">{"@graph":[
                  {"@type":["https://schema.org/Person"],"name":"Ada Berg","worksFor":{"@id":"#n"}}]}</script>
                <script type="application/ld+json">{"@id":"#n","@type":"Organization","name":"Nordwall"}</script>""")).contains("[person]{name=[Ada Berg] worksfor=[[organization]##n{name=[Nordwall]}]}");
    }

    @Test
    void json_ld_that_refers_to_itself_ends() {
        assertThat(jsonLd("""
                <script type="application/ld+json">[
                  {"@id":"#a","@type":"Person","knows":[{"@id":"#a"},{"@id":"#b"}],"name":"A"},
                  {"@id":"#b","@type":"Person","knows":[{"@id":"#a"},{"@id":"#b"}],"name":"B"}]</script>""")).hasSize(2);
    }

    @Test
    void json_with_comments_cdata_line_breaks_and_something_behind_it_is_read() {
        assertThat(jsonLd(
                        "<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"Person\", // who\n\"name\":\"Ada\n Berg\","
                                + "\"worksFor\":{\"@type\":\"Organization\",\"name\":\"Nordwall\"},};\n//]]></script>"))
                .hasToString(PERSON);
        assertThat(
                        jsonLd(
                                "<script type='application/ld+json'><!-- x --> {\"@type\":\"Person\",\"name\":\"Ada\"}</script>"))
                .containsExactly("[person]{name=[Ada]}");
    }

    @Test
    void reverse_and_other_keywords_are_no_properties() {
        assertThat(jsonLd("<script type='application/ld+json'>{\"@type\":\"Person\",\"name\":\"Ada\","
                        + "\"@reverse\":{\"author\":{\"@type\":\"Person\",\"name\":\"Eve\"}}}</script>"))
                .containsExactly("[person]{name=[Ada]}");
    }

    @Test
    void microdata_follows_references_and_reads_attributes() {
        assertThat(ReadThings.trees(Microdata.read(outline("""
                <div itemscope itemtype="https://schema.org/Person" itemref="more">
                  <b itemprop="name">Ada Berg</b><a itemprop="url" href="/ada">me</a>
                  <time itemprop="birthDate" datetime="1990-01">then</time><data itemprop="height" value="170">tall</data>
                </div><p id="more"><meta itemprop="email" content="ada@nordwall.example"></p>"""))))
                .containsExactly(
                        "[person]{birthdate=[1990-01] email=[ada@nordwall.example] height=[170] name=[Ada Berg] url=[ada]}");
    }

    @Test
    void rdfa_is_read_with_prefixes_and_nested_things() {
        assertThat(ReadThings.trees(Rdfa.read(outline("""
                <div prefix="s: https://schema.org/" typeof="s:Person"><span property="s:name">Ada Berg</span>
                  <span property="s:worksFor" typeof="s:Organization"><i property="s:name">Nordwall</i></span></div>""")))).hasToString(PERSON);
    }

    @Test
    void a_card_of_the_first_microformats_is_a_person() {
        assertThat(cards("""
                <div class="vcard"><span class="n"><i class="given-name">Ada</i> <i class="family-name">Berg</i></span>
                  <span class="adr"><b class="locality">Malmö</b></span>
                  <span class="tel"><i class="type">work</i> <i class="value">+46 40 123</i></span></div>"""))
                .containsExactly(
                        "[person]{address=[[postaladdress]{addresslocality=[Malmö]}] name=[Ada Berg] telephone=[+46 40 123]}");
    }

    @Test
    void a_resume_says_what_was_done_where_and_when() {
        assertThat(cards("""
                <div class="h-resume"><p class="p-contact h-card">Ada Berg</p><i class="p-skill">Welding</i>
                  <p class="p-experience h-event"><b class="p-name">Nordwall</b> <i class="p-job-title">Welder</i>
                    <time class="dt-start" datetime="2019-03">2019</time></p></div>"""))
                .containsExactly("[person]{knowsabout=[Welding] name=[Ada Berg] "
                        + "worksfor=[[organizationrole]{rolename=[Welder] startdate=[2019-03] worksfor=[Nordwall]}]}");
    }

    @Test
    void heights_of_a_style_sheet_are_no_microformats() {
        assertThat(cards("<div class='h-full w-full'><div class='h-card'>Ada Berg</div></div>"))
                .containsExactly("[person]{name=[Ada Berg]}");
    }

    @Test
    void the_authors_of_entries_are_one_card_and_people_in_reviews_none() {
        String entry = "<div class='h-entry'><a class='p-author h-card' href='/'>Ada Berg</a></div>";
        String review = "<div class='h-review'><a class='p-author h-card' href='/eve'>Eve</a></div>";
        assertThat(cards(entry + entry + review)).hasSize(1);
    }

    @Property(tries = 400)
    void any_markup_is_read(@ForAll("markup") String html) {
        assertThat(Things.of(outline(html)).all()).doesNotContainNull();
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<div class='h-card vcard'>",
                        "<p class='p-org h-card'>",
                        "<b class='u-url fn value'>",
                        "<i class='dt-start value-title' title=x>",
                        "<div itemscope itemprop=knows itemref='a b a' id=a>",
                        "<div itemscope itemtype='/Person' id=b itemref=b>",
                        "<a itemprop='name url' href='::' content>",
                        "<div typeof='Person' resource='#x' property=knows>",
                        "<div about=x property='a:b c'>",
                        "<script type='application/ld+json'>{\"@id\":\"a\",\"@type\":[[],{}],\"x\":{\"@id\":\"a\"}}</script>",
                        "<script type='application/ld+json'>[[{\"@graph\":[null,1,{\"@type\":{}}]},",
                        "<script type='application/ld+json'><!-- {\"@list\":[{\"@value\":[]}]",
                        "</script>",
                        "</div>",
                        "</p>",
                        "<img alt src>",
                        "<template>",
                        "text",
                        "\ud83d")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static List<String> jsonLd(String html) {
        return ReadThings.trees(JsonLd.read(outline(html)));
    }

    private static List<String> cards(String html) {
        return ReadThings.trees(Things.of(outline(html)).cards());
    }

    private static Outline outline(String html) {
        return ReadThings.outline(html, "http://example.com/");
    }
}
