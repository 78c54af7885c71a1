import { beforeEach, expect, test, vi } from "vitest";
import type { Selection } from "../src/shared/messages";
import { answers, asked, deskOf, field, press, raise } from "./stage";

raise();
const { selectionView } = await import("../src/panel/selection");
const { shortlistView } = await import("../src/panel/shortlist");

const words = (menu: Selection["menu"], text: string): Selection => ({ menu, text, url: "https://gighub.example/rafael", tab: 7 });
const page = { kind: "known", site: "gighub.example", url: "https://gighub.example/rafael", title: "Rafael", fetchedAt: null, lines: false, waiting: false } as const;
const shown = (): string => document.body.textContent;

answers["shortlists"] = { ok: true, value: [] };

beforeEach(() => void asked.splice(0));

test("says_which_entry_of_which_list_matches_and_why_as_text", async () => {
  answers["check"] = { ok: true, value: { hits: [{ list: "<b>OFAC</b>", href: "/watchlists/1", entry: "Rafael D.", quote: "Rafael", kind: "name", why: "The same name" }] } };
  deskOf({ selection: words("check", "Rafael Dantas") }, selectionView);
  expect(shown()).toContain("The portal is comparing…");
  await vi.waitFor(() => expect(shown()).toContain("Matches one entry"));
  expect(shown()).toContain("<b>OFAC</b>");
  expect(field<HTMLAnchorElement>(".hits a").href).toBe("https://plumb.example/watchlists/1");
  expect(shown()).toContain("The same name can belong to somebody else");
  expect(asked.filter(({ call }) => call === "check")).toEqual([{ call: "check", ask: { text: "Rafael Dantas" } }]);
});

test("nothing_found_says_only_what_was_compared", async () => {
  answers["check"] = { ok: true, value: { hits: [] } };
  deskOf({ selection: words("check", "a quiet sentence") }, selectionView);
  await vi.waitFor(() => expect(shown()).toContain("This says only that your team's lists do not name these words."));
});

test("a_refusal_is_said_and_the_words_stay", async () => {
  answers["check"] = { ok: false, message: "Your role may not." };
  const { said } = deskOf({ selection: words("check", "refused words") }, selectionView);
  await vi.waitFor(() => expect(said).toEqual(["Your role may not."]));
  expect(shown()).toContain("refused words");
});

test("boilerplate_needs_a_reason_and_can_be_undone", async () => {
  answers["boilerplate"] = { ok: true, value: { id: "b1", findings: 2 } };
  const { said } = deskOf({ selection: words("boilerplate", "I am a dedicated professional with years of experience") }, selectionView);
  press("Mark as boilerplate");
  expect(said).toEqual(["Say why it means nothing."]);
  field<HTMLTextAreaElement>("textarea").value = "A phrase of the site's own form";
  press("Mark as boilerplate");
  await vi.waitFor(() => expect(shown()).toContain("Findings that rested on it: 2."));
  press("Undo");
  await vi.waitFor(() => expect(asked.at(-1)).toEqual({ call: "boilerplate-undo", ask: { id: "b1" } }));
});

test("evidence_goes_into_a_note_once_with_its_address", () => {
  const candidate = { id: "c1", name: "Rafael" };
  deskOf({ selection: words("evidence", "Lisbon"), page: { ...page, annotations: { captured: true, items: [], candidate } } }, (desk) => [...selectionView(desk), shortlistView(desk, candidate, [])]);
  field<HTMLTextAreaElement>("textarea[data-note=shortlist]").value = "Asked about it.";
  press("Into the shortlist's note");
  press("Into the shortlist's note");
  expect(field<HTMLTextAreaElement>("textarea[data-note=shortlist]").value).toBe("Asked about it.\n“Lisbon” (https://gighub.example/rafael)");
});

test("evidence_asks_to_read_the_page_first_where_there_is_no_candidate", () => {
  deskOf({ selection: words("evidence", "Lisbon") }, selectionView);
  expect(shown()).toContain("Read this page first");
});
