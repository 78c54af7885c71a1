import { beforeEach, expect, test, vi } from "vitest";
import messages from "../static/_locales/en/messages.json";
import { FAULTS } from "../src/shared/api";
import type { Desk } from "../src/panel/desk";

const evidence = { capture: "c1", url: "https://gighub.example/rafael", capturedAt: "2026-11-24T10:00:00Z", quote: "Lisbon, Portugal" };
const sent: { call: string; ask: unknown }[] = [];

vi.stubGlobal("chrome", {
  i18n: { getMessage: (key: keyof typeof messages) => messages[key].message },
  runtime: {
    sendMessage: (call: { call: string; ask: unknown }) => {
      sent.push(call);
      return Promise.resolve({ ok: true, value: { id: "case-1" } });
    },
  },
});

const { readWronglyView } = await import("../src/panel/read-wrongly");

const desk = { say: () => undefined, refresh: () => Promise.resolve() } as unknown as Desk;
const press = (view: HTMLElement | null, words: string): void => {
  [...(view?.querySelectorAll("button") ?? [])].find(({ textContent }) => textContent === words)?.click();
};

beforeEach(() => void sent.splice(0));

test("says_which_words_of_which_capture_were_read_wrongly_and_takes_it_back", async () => {
  const view = readWronglyView(desk, evidence);
  (view?.querySelector("select") as HTMLSelectElement).value = "other-person";
  (view?.querySelector("textarea") as HTMLTextAreaElement).value = " A client. ";
  press(view, "Keep as a case");
  await vi.waitFor(() => expect(view?.textContent).toContain("Kept as a case"));
  expect(sent).toEqual([{ call: "case-open", ask: { capture: "c1", complaint: { quote: "Lisbon, Portugal", fault: "other-person", note: "A client." } } }]);
  const later = readWronglyView(desk, evidence);
  press(later, "Undo");
  await vi.waitFor(() => expect(later?.textContent).toContain("Read wrongly…"));
  expect(sent.at(-1)).toEqual({ call: "case-undo", ask: { id: "case-1" } });
});

test("asks_nothing_where_the_portal_does_not_name_the_capture", () => {
  expect(readWronglyView(desk, { url: evidence.url, capturedAt: evidence.capturedAt, quote: evidence.quote })).toBeNull();
});

test("has_words_for_every_fault", () => {
  expect(FAULTS.filter((fault) => !(`fault_${fault.replaceAll("-", "_")}` in messages))).toEqual([]);
});
