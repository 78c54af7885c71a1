import { ask, onChanged, shortcuts } from "../background/browser";
import type { Settings } from "../shared/messages";
import { switchAutomatic } from "../panel/automatic";
import { button, foreign, h, setLanguage, t } from "../panel/dom";

const root = document.querySelector("main") ?? document.body;
const live = document.querySelector("[role=status]");
const desk = { say: (text: string): void => { if (live) live.textContent = text; }, refresh: render };

function siteRow({ site, refused, automatic }: Settings["sites"][number], { mode, lock }: Settings["managed"]): HTMLElement {
  const fixed = mode === "click" || (lock && mode !== "");
  const now = t(refused ? "refusedShort" : automatic && mode !== "click" ? "automatic" : "onClick");
  const change = button(t(automatic ? "makeClick" : "makeAutomatic"), "", () => void switchAutomatic(desk, site, !automatic));
  change.setAttribute("aria-label", `${change.textContent}: ${site}`);
  const forget = button(t("forget"), "quiet", () => void ask("forget-site", { site }));
  forget.setAttribute("aria-label", `${t("forget")}: ${site}`);
  return h("tr", {}, h("th", { scope: "row" }, foreign(site)), h("td", {}, now), h("td", {}, refused || fixed ? null : change), h("td", {}, forget));
}

function policyLines({ server, allowedSites, mode, lock }: Settings["managed"]): string[] {
  return [
    server && t("policyServer", server),
    allowedSites.length > 0 && t("policySites", allowedSites.join(", ")),
    mode === "click" && t("clickManaged"),
    mode === "automatic" && t("automaticPreset"),
    lock && t("policyLock"),
  ].filter((line) => typeof line === "string" && line !== "") as string[];
}

async function render(): Promise<void> {
  const [{ portal, sites, managed }, keys] = await Promise.all([ask("settings", null), shortcuts()]);
  const policy = policyLines(managed);
  root.replaceChildren(h("h1", {}, t("settings")),
    h("p", {}, portal ? t("pairedWith", portal.url, portal.user, portal.team) : t("notPaired")),
    ...(portal && !managed.lock ? [button(t("unpair"), "", () => void ask("unpair", null))] : []),
    ...(policy.length > 0 ? [h("h2", { class: "h2" }, t("policyTitle")), h("ul", {}, ...policy.map((line) => h("li", { class: "s" }, line)))] : []),
    h("h2", { class: "h2" }, t("sites")),
    ...(sites.length > 0 ? [h("table", { class: "ctab" }, ...sites.map((site) => siteRow(site, managed)))] : [h("p", { class: "s ink-2" }, t("sitesText"))]),
    h("h2", { class: "h2" }, t("shortcuts")),
    h("table", { class: "ctab" }, ...keys.map(({ what, keys: pressed }) => h("tr", {}, h("th", { scope: "row" }, what || t("commandPanel")), h("td", {}, pressed ? h("kbd", {}, pressed) : t("shortcutNone"))))),
    h("p", { class: "s ink-2" }, t("shortcutsText")));
}

setLanguage();
onChanged(() => void render());
void render();
