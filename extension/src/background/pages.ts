/** Says what can be shown for the page in a tab. */

import type { Page } from "../shared/messages";
import { isWebPage, siteOf, withoutTokens } from "../shared/urls";
import type { Tab } from "./browser";
import { probe, tabById } from "./browser";
import { known, lookUp } from "./known-pages";
import * as outbox from "./outbox";
import * as settings from "./settings";

/** Parts of the browsers' own sentences for pages that stay closed whatever the person allows. */
const CLOSED = /chrome:|edge:|about:|devtools|extensions gallery|webstore|extension:|view-source|error page/i;

/** The address of a tab: the browser tells only where access was given, so the page itself is asked too. */
async function addressOf(tab: Tab): Promise<string> {
  if (tab.url !== undefined && !isWebPage(tab.url)) return "protected";
  try {
    const address = await probe(tab.id);
    return isWebPage(address) ? address : "protected";
  } catch (error) {
    return CLOSED.test(String(error)) ? "protected" : "no-access";
  }
}

/** @param fresh whether to ask the portal; else what it said last */
export async function pageOf(tabId: number, fresh = true): Promise<Page> {
  const tab = await tabById(tabId).catch(() => null);
  if (!tab) return { kind: "protected" };
  const address = await addressOf(tab);
  if (address === "protected" || address === "no-access") return { kind: address };
  const site = siteOf(address);
  if (!(await settings.isAllowed(site))) return { kind: "not-allowed", site };
  const choice = await settings.site(site);
  if (choice?.refused) return { kind: "refused", site };
  if (!choice) return { kind: "consent", site };
  const url = withoutTokens(address);
  const page = fresh ? await lookUp(url) : await known(url);
  const waiting = (await outbox.waiting()).some((item) => item.url === url);
  return {
    kind: "known",
    site,
    url,
    title: tab.title,
    annotations: page?.annotations ?? null,
    fetchedAt: page?.fetchedAt ?? null,
    lines: choice.lines,
    waiting,
  };
}
