import { beforeEach, expect, test } from "vitest";
import { anchor } from "../src/content/anchor";
import { serialise } from "../src/content/serialise";
import { isSafePortal, portalAddress, withoutTokens } from "../src/shared/urls";

function show(html: string): void {
  document.body.innerHTML = html;
}
beforeEach(() => show(""));

test("sends_neither_scripts_nor_typed_nor_hidden_parts", () => {
  show(`<h1 onclick="x()">Rafael</h1><script>secret1</script><p style="display:none">secret2</p><p hidden>secret3</p>
    <input value="secret4"><textarea>secret5</textarea><div contenteditable="true">secret6</div><!-- secret7 -->
    <a href="/p?token=secret8&tab=work">x</a><a href="javascript:secret9()">y</a>`);
  const html = serialise(document);
  expect(html).toContain("<h1>Rafael</h1>");
  expect(html).toContain('href="/p?tab=work"');
  expect(html).not.toMatch(/secret\d|onclick/);
});

test("leaves_text_as_it_was_and_keeps_published_descriptions", () => {
  show(`<p>a &lt; b &amp;  c</p><script type="application/ld+json">{"name":"Rafael"}</script>`);
  expect(serialise(document)).toContain("<p>a &lt; b &amp;  c</p>");
  expect(serialise(document)).toContain('{"name":"Rafael"}');
});

test("takes_tokens_out_of_addresses_and_leaves_the_rest", () => {
  expect(withoutTokens("https://u:p@a.example/x?b=1&access_token=z&c=2#id")).toBe("https://a.example/x?b=1&c=2#id");
  expect(withoutTokens("/p/rafael?page=2")).toBe("/p/rafael?page=2");
});

test("finds_a_quote_across_elements_and_white_space", () => {
  show("<p>Based in <b>Lisbon,\n  Port</b>ugal, and</p>");
  expect(anchor([{ type: "TextQuoteSelector", exact: "Lisbon, Portugal" }])?.toString().replace(/\s+/g, " ")).toBe("Lisbon, Portugal");
});

test("tells_equal_words_apart_by_their_neighbours", () => {
  show("<p id=a>School 2019 done</p><p id=b>Haldenworks 2019 today</p>");
  const range = anchor([{ type: "TextQuoteSelector", exact: "2019", prefix: "Haldenworks ", suffix: " today" }]);
  expect(range?.startContainer.parentElement?.id).toBe("b");
});

test("falls_back_to_the_path_where_the_words_changed", () => {
  show("<p class=place>Porto</p>");
  const quote = { type: "TextQuoteSelector", exact: "Lisbon" } as const;
  expect(anchor([quote, { type: "CssSelector", value: "p.place" }])?.toString()).toBe("Porto");
  expect(anchor([quote, { type: "CssSelector", value: "p::" }])).toBeNull();
});

test("pairs_only_over_https_or_with_this_machine", () => {
  expect(isSafePortal("https://plumb.example")).toBe(true);
  expect(isSafePortal("http://plumb.example")).toBe(false);
  expect(isSafePortal(portalAddress("localhost:8080/"))).toBe(true);
});
