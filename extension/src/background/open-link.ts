import type { Outcome } from "../shared/messages";
import { isWebPage } from "../shared/urls";
import { message, openTab } from "./browser";
import { fact, setFact } from "./database";
import { readTab } from "./desk";

const OPENED = "opened-to-read";

/** Opens a link in a tab of its own; with `capture`, the page is read as soon as it is there. */
export async function openLink({ url, capture }: { url: string; capture: boolean }): Promise<Outcome> {
  if (!isWebPage(url)) return { ok: false, message: message("errorNotReadable") };
  const tab = await openTab(url);
  if (capture) await setFact(OPENED, [...((await fact<number[]>(OPENED)) ?? []), tab.id]);
  return { ok: true, value: null };
}

/** Called when a tab has loaded. Sites that were not agreed to ask first, in the panel. */
export async function readIfOpenedFor(tab: number): Promise<boolean> {
  const opened = (await fact<number[]>(OPENED)) ?? [];
  if (!opened.includes(tab)) return false;
  await setFact(OPENED, opened.filter((id) => id !== tab));
  await readTab(tab);
  return true;
}
