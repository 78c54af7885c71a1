import { activeTab, ask, onChanged, openOptions } from "../background/browser";
import type { PanelState } from "../shared/messages";
import type { Desk } from "./desk";
import { act } from "./desk";
import { button, counted, h, setLanguage, t, time } from "./dom";
import { icon } from "./icons";
import { automaticSwitch } from "./automatic";
import { queueView } from "./queue";
import { readView, whoView } from "./read-page";
import { remembered } from "./remembered";
import { selectionView } from "./selection";
import { consentView, pairView, protectedView, stateView, unreadView } from "./states";

const root = document.querySelector("main") ?? document.body;
const live = document.querySelector("[role=status]");
const fixedTab = Number(new URLSearchParams(location.search).get("tab") ?? "-1");
let shown = "";

function say(text: string): void {
  if (live) live.textContent = text;
}

function pageView(desk: Desk): HTMLElement[] {
  const { page } = desk.state;
  switch (page.kind) {
    case "protected": return [protectedView(desk)];
    case "no-access": return [stateView(t("noAccessTitle"), t("noAccessText"))];
    case "not-allowed": return [stateView(t("notAllowedTitle", page.site), t("notAllowedText"))];
    case "refused": return [stateView(t("refusedTitle", page.site), t("refusedText"), button(t("allowAgain"), "", () => void act(desk, "forget-site", { site: page.site })))];
    case "consent": return [consentView(desk, page.site)];
    case "known": return page.annotations?.captured ? [whoView(desk, page), ...readView(desk, page, page.annotations)] : [whoView(desk, page), page.waiting ? stateView(t("sendingTitle"), t("sendingText")) : unreadView(desk)];
  }
}

function footer({ portal, offlineSince, queue, automatic }: PanelState): HTMLElement {
  const off = offlineSince !== null;
  return h("footer", { class: "p-foot" }, h("span", { class: off ? "off" : "ok" }, icon(off ? "off" : "tick"), off ? t("offlineSince", time(offlineSince)) : (portal?.host ?? t("notPaired"))),
    h("span", {}, queue.length === 0 ? t("queueEmpty") : counted("queued", queue.length)), h("span", {}, t(automatic ? "automatic" : "onClick")), button(t("settings"), "quiet", () => void openOptions()));
}

function render(desk: Desk): void {
  const restore = remembered(root);
  const { portal, page } = desk.state;
  const again = page.kind === "known" && page.annotations?.captured === true;
  const top = h("div", { class: "p-top" }, icon("mark"), h("b", { class: "grow" }, "Plumbline"), again && button(t("readAgain"), "quiet", () => void act(desk, "read", { tab: desk.tab, consent: null })));
  root.replaceChildren(top, ...(!portal || portal.renew ? [pairView(desk), ...queueView(desk)] : [...queueView(desk), ...selectionView(desk), ...pageView(desk), ...automaticSwitch(desk)]), footer(desk.state));
  restore();
}

/** @param asked whether the person just did something or an answer came; else nothing is drawn that has not changed, or while they type */
async function refresh(asked = true): Promise<void> {
  const tab = fixedTab >= 0 ? fixedTab : ((await activeTab())?.id ?? -1);
  const state = await ask("panel-state", { tab });
  const text = JSON.stringify(state, (key, value: unknown) => (key === "fetchedAt" ? undefined : value)) + Math.floor(Date.now() / 10_000);
  const typing = (document.activeElement as HTMLInputElement | null)?.value;
  if (!asked && (text === shown || typing)) return;
  shown = text;
  render({ tab, state, say, refresh });
}

setLanguage();
onChanged(() => void refresh(false));
void refresh();
