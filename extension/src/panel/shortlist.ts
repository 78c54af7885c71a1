import { ask } from "../background/browser";
import type { Annotations, Candidate, Shortlist } from "../shared/api";
import type { Desk } from "./desk";
import { act } from "./desk";
import { button, foreign, h, t } from "./dom";

let lists: Shortlist[] = [];

const choices = (): HTMLElement[] => lists.map(({ id, name }) => h("option", { value: id, dir: "auto" }, name));

/** On which shortlists the candidate is, and a form for one more, with a note. */
export function shortlistView(desk: Desk, candidate: Candidate, on: NonNullable<Annotations["shortlists"]>): HTMLElement {
  const select = h("select", { class: "field s", "data-key": `shortlist-${candidate.id}`, "aria-label": t("shortlist") }, ...choices());
  const note = h("textarea", { class: "field s", dir: "auto", "data-key": `shortlist-note-${candidate.id}`, "data-note": "shortlist", "aria-label": t("note"), placeholder: t("note") });
  void ask("shortlists", null).then((outcome) => {
    if (!outcome.ok || JSON.stringify(outcome.value) === JSON.stringify(lists)) return;
    lists = outcome.value;
    select.replaceChildren(...choices());
  });
  const add = async (): Promise<void> => {
    if (!select.value) return desk.say(t("noShortlist"));
    const text = note.value;
    note.value = "";
    if (await act(desk, "shortlist-add", { tab: desk.tab, shortlist: select.value, candidate: candidate.id, note: text })) desk.say(t("saved"));
    else note.value = text;
  };
  return h("section", { class: "p-sec" }, h("h2", { class: "h2" }, t("shortlist")),
    ...on.map((entry) => h("p", { class: "s" }, foreign(t("onShortlist", entry.name, entry.addedBy ?? "–")))),
    select, note, button(t("addToShortlist"), "", () => void add()));
}
