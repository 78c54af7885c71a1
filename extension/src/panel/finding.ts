import { ask } from "../background/browser";
import type { Annotation, Evidence } from "../shared/api";
import { siteOf } from "../shared/urls";
import type { Desk } from "./desk";
import type { Key } from "./dom";
import { bullets, button, foreign, h, out, t, time } from "./dom";
import { icon } from "./icons";
import { readWronglyView } from "./read-wrongly";
import { answered, triageView } from "./triage";

/** A longer quote is a passage: marking all of it would mark nothing. */
const LONGEST_MARKED = 80;

/** The quote with what stands around it on the page, in grey, and the words that the finding is about marked. */
function words({ quote, mark, prefix, suffix }: Evidence, reused: boolean): (Node | string)[] {
  const marked = mark ?? (!reused && quote.length <= LONGEST_MARKED ? quote : "");
  const at = marked ? quote.indexOf(marked) : -1;
  const dim = (text: string | undefined, before: boolean): (Node | string)[] =>
    text?.trim() ? [h("span", { class: "dim" }, before ? `… ${text.trim()} ` : ` ${text.trim()} …`)] : [];
  const said = at < 0 ? [quote] : [quote.slice(0, at), h("mark", { class: reused ? "reused" : "" }, marked), quote.slice(at + marked.length)];
  return [...dim(prefix, true), ...said, ...dim(suffix, false)];
}

function quote(desk: Desk, item: Annotation, evidence: Evidence, reused: boolean): HTMLElement {
  const page = desk.state.page;
  const here = page.kind === "known" && evidence.url === page.url;
  const leads = evidence.url ? out(t("openPage"), evidence.url) : null;
  const site = evidence.site ?? (URL.canParse(evidence.url ?? "") ? siteOf(evidence.url ?? "") : evidence.url ?? "");
  const show = async (): Promise<void> => {
    const outcome = await ask("show", { tab: desk.tab, annotation: item.id });
    desk.say(outcome.ok && outcome.value ? "" : t("wordsGone"));
  };
  return h("figure", { class: "quote" },
    h("blockquote", {}, h("bdi", { dir: "auto" }, ...words(evidence, reused))),
    h("figcaption", {}, h("b", {}, foreign(site)), h("span", {}, here ? `${t("thisPage")} · ${time(evidence.capturedAt)}` : time(evidence.capturedAt)),
      here ? button(t("showOnPage"), "link", () => void show()) : leads),
    readWronglyView(desk, evidence));
}

/** What stands between two quotes: that they differ, that they are the same, or only that there is another. */
function between(standing: NonNullable<Annotation["body"]["standing"]>, at: number): HTMLElement {
  if (standing === "beside" || standing === "alone") return h("div", { class: "step straight" }, icon("straight"), h("span", { class: "xs ink-2" }, t("also")));
  const same = standing === "same";
  const aside = !same && at === 1;
  return h("div", { class: aside ? "step" : "step straight" }, icon(aside ? "step" : "straight"),
    h("span", { class: same ? "cmp agree" : "cmp differ" }, icon(same ? "same" : "differ"), t(same ? "reused" : "differs")));
}

export function findingView(desk: Desk, item: Annotation, number: number): HTMLElement {
  const { body } = item;
  const standing = body.standing ?? "differ";
  const state = body.disposition?.state ?? "open";
  const quotes = body.evidence.flatMap((evidence, at) => [
    at > 0 && between(standing, at),
    quote(desk, item, evidence, standing === "same"),
  ]);
  const question = body.ask;
  return h("details", { class: "finding", "data-key": item.id, "data-finding": body.finding, open: number === 1 },
    h("summary", {}, h("span", { class: "no" }, String(number)),
      h("span", {}, h("span", { class: "row" }, h("span", { class: `sev ${body.severity.toLowerCase()}` }, icon(body.severity), t(`severity_${body.severity}` as Key)),
        h("span", { class: "fam" }, `${t(`family_${body.family}` as Key) || body.family} · ${t(`confidence_${body.confidence}` as Key)}`)), h("h3", {}, h("bdi", { dir: "auto" }, body.headline))),
      h("span", { class: "chev" }, icon("chev"))),
    h("div", { class: "f-body" },
      h("div", { class: "pair" }, ...quotes),
      h("h4", {}, t("whatElse")), bullets(body.innocentExplanations ?? []),
      question ? h("div", {}, h("h4", {}, t("ask")), h("div", { class: "askline" }, h("span", {}, question), button(t("copy"), "quiet", () => void navigator.clipboard.writeText(question).then(() => desk.say(t("copied")))))) : null,
      state === "open" ? triageView(desk, body) : answered(desk, body.finding, state)));
}
