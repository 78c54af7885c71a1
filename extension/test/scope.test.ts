import { beforeEach, expect, test, vi } from "vitest";
import messages from "../static/_locales/en/messages.json";
import type { Annotation } from "../src/shared/api";
import { SCOPES } from "../src/shared/api";
import type { Desk } from "../src/panel/desk";

const sent: { call: string; ask: unknown }[] = [];

vi.stubGlobal("chrome", {
  i18n: { getMessage: (key: keyof typeof messages) => messages[key].message },
  runtime: {
    sendMessage: (call: { call: string; ask: unknown }) => {
      sent.push(call);
      return Promise.resolve({ ok: true, value: { id: "given-1" } });
    },
  },
});

const { answered, triageView } = await import("../src/panel/triage");

const said: string[] = [];
const desk = { tab: 7, say: (words: string) => void said.push(words), refresh: () => Promise.resolve() } as unknown as Desk;
const body = (scopes?: Annotation["body"]["scopes"]): Annotation["body"] => ({
  finding: "f1", rule: "r", family: "PLACE", severity: "ASK", confidence: "HIGH", headline: "Country differs", evidence: [], ...(scopes && { scopes }),
});
const press = (view: HTMLElement, words: string): void => {
  [...view.querySelectorAll("button")].find(({ textContent }) => textContent === words)?.click();
};

beforeEach(() => void sent.splice(0));

test("sends_what_a_dismissal_counts_for_and_takes_back_all_of_it", async () => {
  const view = triageView(desk, body(["finding", "pair", "candidate-and-rule"]));
  const scope = view.querySelector<HTMLSelectElement>("[data-key=scope-f1]");
  expect([...(scope?.options ?? [])].map(({ value }) => value)).toEqual(["finding", "pair", "candidate-and-rule"]);
  if (scope) scope.value = "pair";
  press(view, messages.dismissNow.message);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ call: "dispose", ask: { tab: 7, finding: "f1", body: { state: "dismissed", scope: "pair" } } });
  await vi.waitFor(() => expect(said).toContain(messages.saved.message));
  press(answered(desk, "f1", "dismissed"), messages.undo.message);
  expect(sent.at(-1)).toEqual({ call: "dismissal-undo", ask: { tab: 7, id: "given-1" } });
});

test("sends_no_scope_to_a_portal_that_names_none", async () => {
  const view = triageView(desk, body());
  expect(view.querySelector("[data-key=scope-f1]")).toBeNull();
  press(view, messages.dismissNow.message);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(JSON.stringify(sent)).not.toContain("scope");
});

test("has_words_for_every_scope", () => {
  expect(SCOPES.filter((scope) => !(`scope_${scope.replaceAll("-", "_")}` in messages))).toEqual([]);
});
