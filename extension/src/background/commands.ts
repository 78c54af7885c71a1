import type { Annotation } from "../shared/api";
import type { Tab } from "./browser";
import { openPanel } from "./browser";
import { fact, setFact } from "./database";
import { changed, follow, readTab } from "./desk";
import { clearLines, drawLines, showOnPage } from "./lines";
import { pageOf } from "./pages";
import * as settings from "./settings";

async function nextFinding(tab: number, items: Annotation[]): Promise<void> {
  if (items.length === 0) return;
  const next = (((await fact<number>("shown")) ?? -1) + 1) % items.length;
  await setFact("shown", next);
  const item = items[next];
  if (item) await showOnPage(tab, item);
}

/** A shortcut also lets the browser give access to the page it was pressed on. */
export async function runCommand(name: string, tab: Tab): Promise<void> {
  follow(tab.id);
  // Asked for before anything is awaited, while the browser still sees the key press.
  const panel = name === "capture" ? openPanel(tab).catch(() => undefined) : Promise.resolve();
  const page = await pageOf(tab.id, false);
  await panel;
  if (name === "capture" && page.kind === "known") await readTab(tab.id);
  if (page.kind !== "known" || !page.annotations) return changed();
  const { items } = page.annotations;
  if (name === "next-finding") await nextFinding(tab.id, items);
  if (name === "highlights") {
    await settings.saveSite({ site: page.site, lines: !page.lines });
    await (page.lines ? clearLines(tab.id) : drawLines(tab.id, items));
  }
  await changed();
}
