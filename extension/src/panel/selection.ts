import { ask } from "../background/browser";
import type { Boilerplate, WatchCheck } from "../shared/api";
import type { Selection } from "../shared/messages";
import { siteOf } from "../shared/urls";
import type { Desk } from "./desk";
import { act } from "./desk";
import type { Key } from "./dom";
import { button, counted, foreign, h, out, t } from "./dom";

/** What the portal answered, by menu and words: a new drawing of the panel does not ask again. */
const checked = new Map<string, WatchCheck | "asked">();
const marked = new Map<string, Boilerplate>();

/** The words that were marked on the page, and what was chosen for them. */
export function selectionView(desk: Desk): HTMLElement[] {
  const { selection } = desk.state;
  if (!selection) return [];
  const source = selection.url ? h("figcaption", {}, foreign(siteOf(selection.url))) : null;
  return [h("section", { class: "p-sec selection" },
    h("div", { class: "p-head" }, h("h2", { class: "h2" }, t(`selected_${selection.menu}` as Key)), button(t("close"), "quiet", () => void act(desk, "selection-close", null))),
    h("figure", { class: "quote" }, h("blockquote", {}, foreign(selection.text)), source),
    ...{ check: checkView, evidence: evidenceView, boilerplate: boilerplateView }[selection.menu](desk, selection))];
}

function checkView(desk: Desk, { text }: Selection): HTMLElement[] {
  const known = checked.get(text);
  if (known === undefined) {
    checked.set(text, "asked");
    void ask("check", { text }).then((outcome) => {
      if (outcome.ok) checked.set(text, outcome.value);
      else {
        checked.delete(text);
        desk.say(outcome.message);
      }
      return outcome.ok ? desk.refresh() : undefined;
    });
  }
  if (known === undefined || known === "asked") return [h("p", { class: "s ink-2" }, t("checking"))];
  if (known.hits.length === 0) return [h("p", { class: "s" }, h("b", {}, t("checkNothing"))), h("p", { class: "s ink-2" }, t("checkNothingText"))];
  return [h("p", { class: "s" }, h("b", {}, counted("checkHits", known.hits.length))),
    h("ul", { class: "hits" }, ...known.hits.map((hit) => h("li", {},
      h("p", { class: "s" }, foreign(hit.quote), " · ", foreign(hit.entry)), h("p", { class: "xs ink-2" }, listLink(desk, hit), " · ", hit.why)))),
    h("p", { class: "s ink-2" }, t("checkHitsText"))];
}

function listLink(desk: Desk, { list, href }: WatchCheck["hits"][number]): HTMLElement {
  const base = desk.state.portal?.url;
  return base && href?.startsWith("/") ? out(list, new URL(href, base).href) : foreign(list);
}

function evidenceView(desk: Desk, { text, url }: Selection): HTMLElement[] {
  const { page } = desk.state;
  if (page.kind !== "known" || !page.annotations?.candidate) return [h("p", { class: "s" }, t("evidenceNoCandidate"))];
  const quote = `“${text}” (${url})`;
  const into = (field: string, part?: string) => () => {
    if (part) document.querySelector(`details[data-key="${part}"]`)?.setAttribute("open", "");
    const note = document.querySelector<HTMLTextAreaElement>(`textarea[data-note="${field}"]`);
    if (!note) return;
    note.value = note.value.includes(quote) ? note.value : [note.value.trim(), quote].filter(Boolean).join("\n");
    note.focus();
  };
  return [h("p", { class: "s" }, t("evidenceText")),
    h("div", { class: "row" }, button(t("evidenceObservation"), "", into("observation", "observation")), button(t("evidenceShortlist"), "", into("shortlist")))];
}

function boilerplateView(desk: Desk, { text }: Selection): HTMLElement[] {
  const done = marked.get(text);
  if (done) {
    const undo = async (): Promise<void> => {
      marked.delete(text);
      if (!(await act(desk, "boilerplate-undo", { id: done.id }))) marked.set(text, done);
    };
    return [h("p", { class: "row s" }, t("boilerplateKept"), " ", counted("boilerplateFindings", done.findings), button(t("undo"), "link", () => void undo()))];
  }
  const reason = h("textarea", { class: "field s", dir: "auto", maxlength: "1000", "data-key": `boilerplate-${text}`, "aria-label": t("boilerplateReason"), placeholder: t("boilerplateReason") });
  const mark = async (): Promise<void> => {
    if (!reason.value.trim()) return desk.say(t("boilerplateLacks"));
    const outcome = await ask("boilerplate", { text, reason: reason.value.trim() });
    if (!outcome.ok) return desk.say(outcome.message);
    marked.set(text, outcome.value);
    await desk.refresh();
  };
  return [h("p", { class: "s ink-2" }, t("boilerplateText")), reason, button(t("boilerplateMark"), "", () => void mark())];
}
