import { ask } from "../background/browser";
import type { Annotation, DispositionBody, Scope } from "../shared/api";
import type { Desk } from "./desk";
import { act } from "./desk";
import type { Key } from "./dom";
import { button, h, t } from "./dom";

const UNDO = 10_000;
const LEAST = 20;
const REASONS = ["another-person-of-that-name", "page-read-wrongly", "explained-by-candidate", "agency", "common-template", "disclosed-second-account", "corrected-since", "verified-otherwise", "not-material", "other"] as const;

/** Until when each finding's last answer can be taken back, epoch milliseconds. */
const undoUntil = new Map<string, number>();

/** The dismissal of each finding that counts for more than it, by the id that takes it back. */
const standing = new Map<string, string>();

async function dispose(desk: Desk, finding: string, body: DispositionBody): Promise<void> {
  if (body.state === "open") undoUntil.delete(finding);
  else undoUntil.set(finding, Date.now() + UNDO);
  const outcome = await ask("dispose", { tab: desk.tab, finding, body });
  standing.delete(finding);
  if (!outcome.ok) undoUntil.delete(finding);
  else if ((body.scope ?? "finding") !== "finding") standing.set(finding, outcome.value.id);
  desk.say(outcome.ok ? t("saved") : outcome.message);
  await desk.refresh();
  setTimeout(() => void desk.refresh(), UNDO + 50);
}

async function undo(desk: Desk, finding: string): Promise<void> {
  const id = standing.get(finding);
  if (!id) return dispose(desk, finding, { state: "open" });
  if (await act(desk, "dismissal-undo", { tab: desk.tab, id })) {
    standing.delete(finding);
    undoUntil.delete(finding);
    await desk.refresh();
  }
}

/** The answer that was given, with Undo while there is time. */
export function answered(desk: Desk, finding: string, state: string): HTMLElement {
  const inTime = (undoUntil.get(finding) ?? 0) > Date.now();
  return h("p", { class: "row s" }, t(`state_${state}` as Key), inTime && button(t("undo"), "link", () => void undo(desk, finding)));
}

/** What a dismissal counts for; null where there is nothing to choose. */
function scopeField(finding: string, scopes: Scope[]): HTMLSelectElement | null {
  return scopes.length < 2 ? null : h("select", { class: "field s", "data-key": `scope-${finding}`, "aria-label": t("countsFor") },
    ...scopes.map((name) => h("option", { value: name }, t(`scope_${name.replaceAll("-", "_")}` as Key))));
}

export function triageView(desk: Desk, { finding, scopes = [] }: Annotation["body"]): HTMLElement {
  const choose = (state: DispositionBody["state"], more: Partial<DispositionBody> = {}) => () => void dispose(desk, finding, { state, ...more });
  const reason = h("select", { class: "field s", "data-key": `reason-${finding}`, "aria-label": t("reason") }, ...REASONS.map((name) => h("option", { value: name }, t(`reason_${name.replaceAll("-", "_")}` as Key))));
  const comment = h("textarea", { class: "field s", dir: "auto", "data-key": `comment-${finding}`, "aria-label": t("comment"), placeholder: t("comment") });
  const scope = scopeField(finding, scopes);
  const dismiss = (): void => {
    if (reason.value === "other" && comment.value.trim().length < LEAST) return desk.say(t("commentTooShort"));
    choose("dismissed", { reason: reason.value, comment: comment.value.trim(), ...(scope && { scope: scope.value as Scope }) })();
  };
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString();
  return h("div", { class: "f-act" },
    button(t("confirm"), "", choose("confirmed")), button(t("explained"), "", choose("explained")),
    h("details", { "data-key": `dismiss-${finding}` }, h("summary", { class: "btn" }, t("dismiss")), reason, scope, comment, button(t("dismissNow"), "", dismiss)),
    h("details", { "data-key": `more-${finding}` }, h("summary", { class: "btn quiet" }, t("more")), button(t("unsure"), "quiet", choose("unsure")), button(t("snooze"), "quiet", choose("snoozed", { until: inAWeek }))));
}
