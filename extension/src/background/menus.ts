/** The context menu on selected words, and the words that were chosen with it. */

import type { Menu, Selection } from "../shared/messages";
import { MENUS } from "../shared/messages";
import { isWebPage, withoutTokens } from "../shared/urls";
import type { Tab } from "./browser";
import { message, openPanel, setMenus } from "./browser";
import { fact, setFact } from "./database";
import { changed, follow } from "./desk";

/** Characters of a selection that are kept; what the portal takes of a text. */
export const LONGEST: Record<Menu, number> = { check: 2000, evidence: 1500, boilerplate: 4000 };

const TITLES: Record<Menu, string> = { check: "menuCheck", evidence: "menuEvidence", boilerplate: "menuBoilerplate" };

const isMenu = (id: string): id is Menu => (MENUS as readonly string[]).includes(id);

/** Chromium and Firefox keep the menu; it is made anew when extension or language may have changed. */
export async function showMenus(): Promise<void> {
  await closeSelection();
  await setMenus(MENUS.map((id) => ({ id, title: message(TITLES[id]) })));
}

/** Opens the panel with the words. Nothing is sent before the panel shows them. */
export async function choose(menu: string, text: string, page: string, tab: Tab): Promise<void> {
  if (!isMenu(menu)) return;
  const opening = openPanel(tab).catch(() => undefined); // Before anything is awaited, while the browser still sees the click.
  const words = text.replace(/\s+/gu, " ").trim().slice(0, LONGEST[menu]);
  await setFact("selection", { menu, text: words, url: isWebPage(page) ? withoutTokens(page) : "", tab: tab.id } satisfies Selection);
  follow(tab.id);
  await opening;
  await changed();
}

export const closeSelection = (): Promise<void> => setFact("selection", null);

/** What was chosen on the page of a tab. */
export async function selectionOn(tab: number): Promise<Selection | null> {
  const selection = await fact<Selection | null>("selection");
  return selection?.tab === tab ? selection : null;
}
