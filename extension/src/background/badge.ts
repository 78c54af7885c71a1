import type { Page } from "../shared/messages";
import { setBadge } from "./browser";
import * as outbox from "./outbox";
import { pageOf } from "./pages";
import * as settings from "./settings";

const COLOR = "#135d77";

/** Open findings of the page, "…" while captures wait, "!" while the portal cannot be asked, "–" where the page is not read. */
export function badgeText(page: Page, queued: number, reachable: boolean): string {
  if (!reachable) return "!";
  if (queued > 0) return "…";
  if (page.kind !== "known" || !page.annotations?.captured) return "–";
  const open = page.annotations.items.filter((item) => (item.body.disposition?.state ?? "open") === "open");
  return String(open.length);
}

export async function refreshBadge(tab: number): Promise<void> {
  const reachable = (await settings.access()) !== null && (await settings.offlineSince()) === null;
  const queued = (await outbox.waiting()).length;
  await setBadge(tab, badgeText(await pageOf(tab, false), queued, reachable), COLOR).catch(() => undefined); // The tab was closed.
}
