import { ask, askToReach } from "../background/browser";
import { isSafePortal, originPattern, pairingLine, portalAddress, sitePatterns } from "../shared/urls";
import type { Desk } from "./desk";
import { act } from "./desk";
import { bullets, button, h, out, t } from "./dom";

export const stateView = (title: string, text: string, ...more: HTMLElement[]): HTMLElement =>
  h("section", { class: "p-state" }, h("h2", {}, title), h("p", {}, text), ...more);

export function pairView(desk: Desk): HTMLElement {
  const address = h("input", { class: "field", id: "portal", "data-key": "portal", value: desk.state.preset, autocomplete: "off", placeholder: "https://" });
  const code = h("input", { class: "field", id: "code", "data-key": "code", autocomplete: "off", maxlength: "9" });
  const paste = (event: ClipboardEvent): void => {
    const line = pairingLine(event.clipboardData?.getData("text") ?? "");
    if (!line) return;
    event.preventDefault();
    address.value = line.portal;
    code.value = line.code;
    code.focus();
  };
  address.addEventListener("paste", paste);
  code.addEventListener("paste", paste);
  const pair = async (): Promise<void> => {
    const url = portalAddress(address.value);
    if (!isSafePortal(url)) return desk.say(t("pairUnsafe"));
    if (!(await askToReach(originPattern(url)))) return desk.say(t("pairNoPermission"));
    const outcome = await ask("pair", { portal: url, code: code.value });
    if (!outcome.ok) return desk.say(outcome.message);
    desk.say(t("paired"));
    await desk.refresh();
  };
  const submit = h("button", { class: "btn primary wide", type: "submit", id: "pair" }, t("pair"));
  const form = h("form", { submit: (event) => { event.preventDefault(); void pair(); } },
    h("label", { class: "label", for: "portal" }, t("portalAddress")), address, h("label", { class: "label", for: "code" }, t("pairCode")), code, submit);
  return stateView(t(desk.state.portal?.renew ? "pairAgainTitle" : "pairTitle"), t("pairText"), form);
}

export function consentView(desk: Desk, site: string): HTMLElement {
  const lines = h("input", { type: "checkbox", "data-key": "consent-lines" });
  const { presetAutomatic } = desk.state;
  const read = async (): Promise<void> => {
    // In the person's click: the browser asks for the site, and a refusal still reads this page.
    const automatic = presetAutomatic && (await askToReach(...sitePatterns(site)));
    await act(desk, "read", { tab: desk.tab, consent: { lines: lines.checked, automatic } });
  };
  return h("section", { class: "p-state" }, h("h2", {}, t("consentTitle", site)),
    h("p", { class: "label" }, t("sentTo", desk.state.portal?.host ?? "")), bullets([t("sent1"), t("sent2"), t("sent3"), t("sent4")]),
    h("p", { class: "label" }, t("notSent")), bullets([t("notSent1"), t("notSent2"), t("notSent3")]),
    h("p", { class: "s" }, t("terms")), h("label", { class: "check s" }, lines, h("span", {}, t("alsoLines"))),
    presetAutomatic && h("p", { class: "s" }, t("automaticPreset")),
    button(t("readThisPage"), "primary wide", () => void read()),
    button(t("notOnThisSite"), "quiet wide", () => void act(desk, "refuse-site", { site, refused: true })));
}

export const unreadView = (desk: Desk): HTMLElement =>
  h("section", { class: "p-state" }, h("h2", {}, t("notReadTitle")), h("p", {}, t("notReadText")),
    button(t("readThisPage"), "primary wide", () => void act(desk, "read", { tab: desk.tab, consent: null })), h("p", { class: "s" }, t("orPress"), " ", h("kbd", {}, "Alt+Shift+R")),
    h("p", { class: "label" }, t("willAppear")), bullets([t("appear1"), t("appear2"), t("appear3")]));

export const protectedView = (desk: Desk): HTMLElement =>
  stateView(t("protectedTitle"), t("protectedText"), ...(desk.state.portal ? [out(t("openInbox"), desk.state.portal.url)] : []));
