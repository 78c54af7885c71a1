import { ask } from "../background/browser";
import { FAULTS } from "../shared/api";
import type { Evidence, Fault } from "../shared/api";
import type { Desk } from "./desk";
import { act } from "./desk";
import type { Key } from "./dom";
import { button, h, t } from "./dom";

/** The cases opened from this panel, by capture and quote: they can be taken back while it is open. */
const opened = new Map<string, string>();

/** Says of a quote that it was read wrongly, or takes that back. It draws itself, since nothing else of the panel changes. */
export function readWronglyView(desk: Desk, { capture, quote }: Evidence): HTMLElement | null {
  if (!capture) return null;
  const view = h("div", { class: "wrong" });
  const key = `${capture} ${quote}`;
  const draw = (): void => {
    const kept = opened.get(key);
    view.replaceChildren(kept ? keptView(desk, key, kept, draw) : askView(desk, capture, quote, key, draw));
  };
  draw();
  return view;
}

function keptView(desk: Desk, key: string, id: string, draw: () => void): HTMLElement {
  const undo = async (): Promise<void> => {
    if (await act(desk, "case-undo", { id })) opened.delete(key);
    draw();
  };
  return h("p", { class: "row s" }, t("caseKept"), button(t("undo"), "link", () => void undo()));
}

function askView(desk: Desk, capture: string, quote: string, key: string, draw: () => void): HTMLElement {
  const fault = h("select", { class: "field s", "data-key": `wrong-fault-${key}`, "aria-label": t("whatIsWrong") }, ...FAULTS.map((name) => h("option", { value: name }, t(`fault_${name.replaceAll("-", "_")}` as Key))));
  const note = h("textarea", { class: "field s", dir: "auto", "data-key": `wrong-note-${key}`, "aria-label": t("noteForMaintainer"), placeholder: t("noteForMaintainer") });
  const keep = async (): Promise<void> => {
    const outcome = await ask("case-open", { capture, complaint: { quote, fault: fault.value as Fault, note: note.value.trim() || null } });
    desk.say(outcome.ok ? t("caseKept") : outcome.message);
    if (!outcome.ok) return;
    opened.set(key, outcome.value.id);
    draw();
  };
  return h("details", { "data-key": `wrong-${key}` }, h("summary", { class: "btn link" }, t("readWrongly")),
    h("p", { class: "s ink-2" }, t("readWronglyText")), fault, note, button(t("keepAsCase"), "", () => void keep()));
}
