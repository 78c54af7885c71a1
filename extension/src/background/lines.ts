/** Lines under words on a page, where the person switched them on for the site. */

import type { Annotation } from "../shared/api";
import { addStyles, inPage, removeStyles } from "./browser";

const STYLES = `
::highlight(r1) { text-decoration: underline dotted 2px #7b8794; text-underline-offset: 4px; }
::highlight(r2) { text-decoration: underline dashed 2px #b07a1a; text-underline-offset: 4px; }
::highlight(r3) { text-decoration: underline solid 3px #c0597d; text-underline-offset: 4px; }
::highlight(r4) { background-color: rgb(176 122 26 / .24); }
`;

async function withStyles(tab: number): Promise<void> {
  await removeStyles(tab, STYLES).catch(() => undefined); // Was not there: nothing to remove.
  await addStyles(tab, STYLES);
}

const open = (items: Annotation[]): Annotation[] =>
  items.filter((item) => !["dismissed", "explained"].includes(item.body.disposition?.state ?? "open"));

export async function drawLines(tab: number, items: Annotation[]): Promise<void> {
  await withStyles(tab);
  await inPage(tab, "mark", open(items));
}

export async function clearLines(tab: number): Promise<void> {
  await inPage(tab, "mark", []);
}

export async function showOnPage(tab: number, item: Annotation): Promise<boolean> {
  await withStyles(tab);
  return inPage(tab, "show", item);
}
