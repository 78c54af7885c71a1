import { askToReach, giveUp } from "../background/browser";
import { sitePatterns } from "../shared/urls";
import type { Desk } from "./desk";
import { act } from "./desk";
import { h, t } from "./dom";

/** Switches a site; the browser asks for its pages in the person's click, and gets them back when it is switched off. */
export async function switchAutomatic(desk: Pick<Desk, "say" | "refresh">, site: string, on: boolean): Promise<void> {
  if (on && !(await askToReach(...sitePatterns(site)))) return desk.say(t("automaticNoPermission"));
  if ((await act(desk, "set-site", { site, automatic: on })) && !on) await giveUp(...sitePatterns(site));
}

/** Whether pages of the site in view are read by themselves. */
export function automaticSwitch(desk: Desk): HTMLElement[] {
  const { page, automatic, mayAutomatic, modeLocked } = desk.state;
  if (page.kind !== "known") return [];
  if (!mayAutomatic || modeLocked) return [h("section", { class: "p-sec" }, h("p", { class: "s ink-2" }, t(automatic ? "automaticManaged" : "clickManaged")))];
  const toggle = h("button", { type: "button", class: `switch${automatic ? " on" : ""}`, role: "switch", "aria-checked": String(automatic), "data-key": "automatic",
    click: () => void switchAutomatic(desk, page.site, !automatic) }, h("i", {}), h("span", {}, t("automaticHere", page.site)));
  return [h("section", { class: "p-sec" }, toggle, h("p", { class: "xs ink-2" }, t("automaticText")))];
}
