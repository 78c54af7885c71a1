/** What the portal last said of each page, so that the panel has an answer while the portal has none. */

import type { Annotations, Disposition } from "../shared/api";
import * as database from "./database";
import { PortalError } from "./failure";
import * as portal from "./portal-client";
import * as settings from "./settings";

const KEPT = 100;

export interface KnownPage {
  url: string;
  annotations: Annotations;
  /** When the portal said so, ISO 8601. */
  fetchedAt: string;
}

export const known = (url: string): Promise<KnownPage | undefined> => database.get("pages", url);

async function forgetOldest(): Promise<void> {
  const pages = await database.all<KnownPage>("pages");
  const oldest = pages.sort((a, b) => b.fetchedAt.localeCompare(a.fetchedAt)).slice(KEPT);
  for (const page of oldest) await database.remove("pages", page.url);
}

/** Asks the portal; falls back to what it said last. */
export async function lookUp(url: string): Promise<KnownPage | undefined> {
  const access = await settings.access();
  if (!access) return known(url);
  try {
    const annotations = await portal.annotations(access, url);
    const page = { url, annotations: { ...annotations, items: annotations.items ?? [] }, fetchedAt: new Date().toISOString() };
    await database.put("pages", page);
    await forgetOldest();
    await settings.setOffline(null);
    return page;
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    if (error.failure.kind === "unpaired") await settings.askToPairAgain();
    if (error.failure.kind === "again") await settings.setOffline(Date.now());
    return known(url);
  }
}

/** Shows a person's answer at once, before the portal is asked again. */
export async function remember(url: string, finding: string, disposition: Disposition): Promise<void> {
  const page = await known(url);
  if (!page) return;
  const items = page.annotations.items.map((item) =>
    item.body.finding === finding ? { ...item, body: { ...item.body, disposition } } : item,
  );
  await database.put("pages", { ...page, annotations: { ...page.annotations, items } });
}
