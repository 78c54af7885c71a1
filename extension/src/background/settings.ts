/** What the person chose and what the organisation preset. */

import type { Pairing } from "../shared/api";
import type { Settings, SiteSettings } from "../shared/messages";
import { managedPolicy } from "./browser";
import { fact, setFact } from "./database";
import type { Access } from "./portal-client";

interface StoredPairing extends Pairing {
  url: string;
  /** The portal no longer takes this token. */
  renew: boolean;
}

export const pairing = async (): Promise<StoredPairing | null> => (await fact<StoredPairing | null>("pairing")) ?? null;
export const savePairing = (url: string, answer: Pairing): Promise<void> => setFact("pairing", { ...answer, url, renew: false });
export const forgetPairing = (): Promise<void> => setFact("pairing", null);

export async function askToPairAgain(): Promise<void> {
  const known = await pairing();
  if (known) await setFact("pairing", { ...known, renew: true });
}

/** Null while there is no token that the portal takes. */
export async function access(): Promise<Access | null> {
  const known = await pairing();
  return known && !known.renew ? { url: known.url, token: known.token } : null;
}

export const offlineSince = async (): Promise<number | null> => (await fact<number | null>("offline-since")) ?? null;

/** The first failure sets the time, the first answer clears it. */
export async function setOffline(since: number | null): Promise<void> {
  const before = await offlineSince();
  if (since === null ? before !== null : before === null) await setFact("offline-since", since);
}

const storedSites = async (): Promise<Record<string, SiteSettings>> => (await fact<Record<string, SiteSettings>>("sites")) ?? {};

/** Null until the person has answered for this site. */
export const site = async (name: string): Promise<SiteSettings | null> => (await storedSites())[name] ?? null;

export async function saveSite(change: Partial<SiteSettings> & { site: string }): Promise<void> {
  const sites = await storedSites();
  const before = sites[change.site] ?? { site: change.site, refused: false, lines: false, automatic: false };
  await setFact("sites", { ...sites, [change.site]: { ...before, ...change } });
}

export async function forgetSite(name: string): Promise<void> {
  await setFact("sites", Object.fromEntries(Object.entries(await storedSites()).filter(([key]) => key !== name)));
}

const POLICY_PATIENCE = 500;
const POLICY_KEPT = 60_000;
type Policy = Record<string, unknown>;
let answered: Promise<Policy> | undefined;

/**
 * What the organisation preset. Chromium has been seen to take seconds after its start, or for ever, to say so: what it
 * said last counts while it is silent. It is asked again once a minute.
 */
function policy(): Promise<Policy> {
  if (answered) return answered;
  const now = managedPolicy().then(async (policy) => {
    await setFact("policy", policy);
    answered = Promise.resolve(policy);
    setTimeout(() => (answered = undefined), POLICY_KEPT);
    return policy;
  });
  const before = new Promise<Policy>((resolve) => {
    setTimeout(() => void fact<Policy>("policy").then((kept) => resolve(kept ?? {})), POLICY_PATIENCE);
  });
  answered = Promise.race([now, before]);
  return answered;
}

export async function managed(): Promise<Settings["managed"]> {
  const { server, allowedSites, mode, lock } = await policy();
  return {
    server: typeof server === "string" ? server : "",
    allowedSites: Array.isArray(allowedSites) ? allowedSites.filter((name) => typeof name === "string") : [],
    mode: mode === "click" || mode === "automatic" ? mode : "",
    lock: lock === true,
  };
}

/** Whether the organisation lets this site be read. */
export async function isAllowed(name: string): Promise<boolean> {
  const { allowedSites } = await managed();
  return allowedSites.length === 0 || allowedSites.some((allowed) => name === allowed || name.endsWith(`.${allowed}`));
}

export async function overview(): Promise<Settings> {
  const known = await pairing();
  return {
    portal: known && { name: known.portal?.name ?? "", url: known.url, user: known.user?.name ?? "", team: known.team?.name ?? "" },
    sites: Object.values(await storedSites()).sort((a, b) => a.site.localeCompare(b.site)),
    managed: await managed(),
  };
}
