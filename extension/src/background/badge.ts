import type { Page } from "../shared/messages";
import { message, setBadge } from "./browser";
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

/** The badge in words, for the tooltip and for screen readers. */
export function badgeTitle(text: string): string {
  const words = { "!": "badgeUnreachable", "…": "badgeQueued", "–": "badgeNotRead" }[text];
  return `${message("name")} · ${words ? message(words) : message("badgeOpen", [text])}`;
}

export async function refreshBadge(tab: number): Promise<void> {
  const reachable = (await settings.access()) !== null && (await settings.offlineSince()) === null;
  const queued = (await outbox.waiting()).length;
  const text = badgeText(await pageOf(tab, false), queued, reachable);
  await setBadge(tab, text, badgeTitle(text), COLOR).catch(() => undefined); // The tab was closed.
}
