import { beforeEach, expect, test, vi } from "vitest";
import type { Annotation } from "../src/shared/api";
import type { QueuedView } from "../src/shared/messages";
import { answers, asked, deskOf, field, permissions, press, raise } from "./stage";

raise();
const { findingView } = await import("../src/panel/finding");
const { queueView } = await import("../src/panel/queue");
const { automaticSwitch } = await import("../src/panel/automatic");
const { remembered } = await import("../src/panel/remembered");
const { badgeTitle } = await import("../src/background/badge");

const item = (change: Partial<QueuedView> = {}): QueuedView => ({
  key: "k1", url: "https://gighub.example/rafael", capturedAt: "2026-11-24T10:00:00Z", size: 2_300_000, attempts: 3, nextAt: 0, lastError: "The page is empty.", sendable: true, ...change,
});
const finding = (standing: Annotation["body"]["standing"], rule: string): Annotation => ({
  id: "a1",
  body: {
    finding: "f1", rule, family: "TEXT", severity: "ASK", confidence: "HIGH", headline: "h", evidence: [1, 2].map((at) => ({ capturedAt: "2026-11-24T10:00:00Z", quote: `quote ${at}` })),
    ...(standing ? { standing } : {}),
  },
});
const page = { kind: "known", site: "gighub.example", url: "https://gighub.example/r", title: "R", annotations: null, fetchedAt: null, lines: false, waiting: false } as const;

beforeEach(() => void asked.splice(0));

test.each([
  ["same", "name-differs", "reused"],
  ["differ", "text-reuse", "differs"],
  ["beside", "contact-shared", "also"],
  [undefined, "contact-shared", "differs"],
] as const)("quotes_that_stand_%s_are_drawn_so_whatever_the_rule_is_called", (standing, rule, word) => {
  const { desk } = deskOf({}, () => []);
  expect(findingView(desk, finding(standing, rule), 1).querySelector(".step")?.textContent).toBe(word);
});

test("an_item_set_aside_shows_size_age_tries_and_answer_and_is_sent_again_or_removed_on_a_second_click", async () => {
  deskOf({ aside: [item()] }, queueView);
  expect(document.body.textContent).toMatch(/2\.3 MB.*captured .*\(.+\).*tries: 3.*last answer: The page is empty\./s);
  press("Send again");
  expect(asked.at(-1)).toEqual({ call: "queue-retry", ask: { key: "k1" } });
  expect(field<HTMLDetailsElement>("details").open).toBe(false);
  press("Remove this capture");
  await vi.waitFor(() => expect(asked.at(-1)).toEqual({ call: "queue-remove", ask: { key: "k1" } }));
});

test("what_is_too_large_ever_to_be_sent_is_captured_again_instead", () => {
  deskOf({ aside: [item({ sendable: false })] }, queueView);
  expect(document.body.textContent).toContain("Capture again");
  expect(document.body.textContent).not.toContain("Send again");
});

test("a_site_is_switched_to_automatic_only_with_the_browsers_leave", async () => {
  const { said } = deskOf({ page }, automaticSwitch);
  const asking = vi.spyOn(permissions, "request").mockResolvedValue(false);
  field("button").click();
  await vi.waitFor(() => expect(said).toEqual(["Without access to this site its pages are read on a click only."]));
  expect(asked).toEqual([]);
  asking.mockResolvedValue(true);
  field("button").click();
  await vi.waitFor(() => expect(asked.at(-1)).toEqual({ call: "set-site", ask: { site: "gighub.example", automatic: true } }));
  expect(asking).toHaveBeenLastCalledWith({ origins: ["https://gighub.example/*", "https://www.gighub.example/*", "http://gighub.example/*", "http://www.gighub.example/*"] });
});

test("an_organisation_that_fixes_the_mode_leaves_no_switch", () => {
  deskOf({ page, mayAutomatic: false }, automaticSwitch);
  expect(document.querySelector("button")).toBeNull();
  expect(document.body.textContent).toContain("on a click only");
});

test("a_new_drawing_loses_nothing_typed_and_the_focus_stays_with_the_finding", () => {
  const draw = (answered: boolean): string =>
    ["f1", "f2"].map((id) => `<details data-key="${id}" data-finding="${id}"><summary>${id}</summary>${answered && id === "f2" ? "" : `<button data-key="Confirm">Confirm</button>`}<textarea data-key="comment-${id}"></textarea></details>`).join("");
  document.body.innerHTML = `<main>${draw(false)}</main>`;
  const main = field("main");
  for (const details of main.querySelectorAll("details")) details.open = true;
  field<HTMLTextAreaElement>('[data-key="comment-f2"]').value = "half a sent";
  field<HTMLElement>('[data-finding="f2"] button').focus();
  const restore = remembered(main);
  main.innerHTML = draw(true);
  restore();
  expect(field<HTMLTextAreaElement>('[data-key="comment-f2"]').value).toBe("half a sent");
  expect(document.activeElement).toBe(field('[data-finding="f2"] > summary'));
});

test("the_badge_has_words_for_each_of_its_states", () => {
  answers["x"] = null;
  const titles = ["3", "…", "!", "–"].map(badgeTitle);
  expect(new Set(titles).size).toBe(4);
  expect(titles[0]).toBe("Plumbline · open findings: 3");
});
