import { askToReach } from "../background/browser";
import type { Annotations, FoundLink } from "../shared/api";
import type { Page } from "../shared/messages";
import { originPattern } from "../shared/urls";
import { coverageView } from "./coverage";
import type { Desk } from "./desk";
import { act } from "./desk";
import type { Key } from "./dom";
import { button, counted, foreign, h, out, t, time } from "./dom";
import { findingView } from "./finding";
import { observationView } from "./observation";
import { shortlistView } from "./shortlist";

type Known = Extract<Page, { kind: "known" }>;

export function whoView(desk: Desk, page: Known): HTMLElement {
  const { candidate, seen } = page.annotations ?? {};
  const href = candidate?.href && desk.state.portal && URL.canParse(candidate.href, desk.state.portal.url) ? new URL(candidate.href, desk.state.portal.url).href : null;
  return h("header", { class: "p-who" },
    h("h1", {}, h("bdi", { dir: "auto" }, candidate?.name ?? page.title)),
    seen ? h("p", {}, counted("seen", seen.times, seen.lastAt ? time(seen.lastAt) : "–", seen.lastBy ?? "–")) : null,
    href !== null && h("p", {}, out(t("openInPortal"), href)));
}

function links(desk: Desk, found: FoundLink[]): HTMLElement {
  const open = async (url: string, capture: boolean): Promise<void> => {
    const allowed = capture && (await askToReach(originPattern(url)));
    await act(desk, "open-link", { url, capture: allowed });
  };
  return h("section", { class: "p-sec" }, h("h2", { class: "h2" }, t("linksFound")),
    h("ul", {}, ...found.filter(({ url }) => /^https?:/.test(url)).map(({ url, state, capturedAt }) => h("li", { class: "linkrow" },
      h("span", { class: "u" }, foreign(url.replace(/^https?:\/\//, ""))),
      h("span", { class: "st" }, t(`link_${state.replaceAll("-", "_")}` as Key) + (capturedAt ? ` · ${time(capturedAt)}` : "")),
      button(t(state === "not-seen" ? "openAndCapture" : "open"), state === "not-seen" ? "" : "quiet", () => void open(url, state === "not-seen"))))));
}

export function readView(desk: Desk, page: Known, known: Annotations): HTMLElement[] {
  const lines = h("button", { type: "button", class: `switch${page.lines ? " on" : ""}`, role: "switch", "aria-checked": String(page.lines), "data-key": "lines", click: () => void act(desk, "lines", { tab: desk.tab, on: !page.lines }) }, h("i", {}), t("linesOnPage"));
  const nothing = known.items.length === 0;
  const findings = h("section", { class: "p-sec" },
    h("div", { class: "p-head" }, h("h2", { class: "h2" }, t(nothing ? "nothingDiffers" : "findings")), !nothing && lines),
    nothing && h("p", { class: "s ink-2" }, t("nothingDiffersText")),
    ...known.items.map((item, at) => findingView(desk, item, at + 1)));
  return [known.coverage ? coverageView(known.coverage) : null, findings, known.links?.length ? links(desk, known.links) : null, known.candidate ? shortlistView(desk, known.candidate, known.shortlists ?? []) : null, known.candidate ? observationView(desk, known.candidate.id) : null].filter((part) => part !== null);
}
