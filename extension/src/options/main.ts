import { ask, askToReach, onChanged } from "../background/browser";
import { button, h, t } from "../panel/dom";

const root = document.querySelector("main") ?? document.body;

async function render(): Promise<void> {
  const { portal, sites, managed } = await ask("settings", null);
  const rows = sites.map(({ site, refused, automatic }) => {
    const toggle = async (): Promise<void> => {
      if (automatic || (await askToReach(`*://${site}/*`))) await ask("set-site", { site, automatic: !automatic });
    };
    return h("tr", {}, h("th", { scope: "row" }, site), h("td", {}, refused ? t("refusedShort") : button(t(automatic ? "automatic" : "onClick"), "", () => void toggle())), h("td", {}, button(t("forget"), "quiet", () => void ask("forget-site", { site }))));
  });
  root.replaceChildren(h("h1", {}, t("settings")),
    h("p", {}, portal ? t("pairedWith", portal.url, portal.user, portal.team) : t("notPaired")),
    ...(portal && !managed.lock ? [button(t("unpair"), "", () => void ask("unpair", null))] : []),
    h("h2", { class: "h2" }, t("sites")), h("table", { class: "ctab" }, ...rows), h("p", { class: "s ink-2" }, t("sitesText")));
}

onChanged(() => void render());
void render();
