import type { PanelState } from "../shared/messages";
import { refreshBadge } from "./badge";
import { redraw } from "./desk";
import * as outbox from "./outbox";
import { selectionOn } from "./menus";
import { pageOf } from "./pages";
import * as settings from "./settings";

/** Everything the panel shows for one tab; lines on the page follow what it shows. */
export async function panelState(tab: number): Promise<PanelState> {
  const page = await pageOf(tab);
  const [known, managed] = await Promise.all([settings.pairing(), settings.managed()]);
  await Promise.all([refreshBadge(tab), redraw(tab)]);
  const site = "site" in page ? await settings.site(page.site) : null;
  return {
    portal: known && { name: known.portal?.name ?? "", url: known.url, host: new URL(known.url).host, renew: known.renew },
    preset: managed.server || known?.url || "",
    offlineSince: await settings.offlineSince(),
    queue: (await outbox.waiting()).map(outbox.view),
    aside: (await outbox.aside()).map(outbox.view),
    automatic: managed.mode !== "click" && site?.automatic === true,
    modeLocked: managed.lock && managed.mode !== "",
    mayAutomatic: managed.mode !== "click",
    presetAutomatic: managed.mode === "automatic",
    selection: await selectionOn(tab),
    page,
  };
}
