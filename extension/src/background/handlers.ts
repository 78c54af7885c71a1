/** Answers what panel and options ask. */

import type { Annotation } from "../shared/api";
import type { Call, CallName, Calls, Outcome } from "../shared/messages";
import { siteOf } from "../shared/urls";
import { inPage, message, probe } from "./browser";
import { changed, flush, follow, readTab, sender } from "./desk";
import { PortalError } from "./failure";
import { lookUp, remember } from "./known-pages";
import { clearLines, drawLines, showOnPage } from "./lines";
import { closeSelection } from "./menus";
import { openLink } from "./open-link";
import * as outbox from "./outbox";
import { pageOf } from "./pages";
import { pairWith } from "./pairing";
import { panelState } from "./panel-state";
import type { Access } from "./portal-client";
import * as portal from "./portal-client";
import * as settings from "./settings";

const done: Outcome = { ok: true, value: null };

/** The same without what the portal answered. */
const quiet = (outcome: Outcome<unknown>): Outcome => (outcome.ok ? done : outcome);

async function withPortal<T>(use: (access: Access) => Promise<T>): Promise<Outcome<T>> {
  const access = await settings.access();
  if (!access) return { ok: false, message: message("errorNotPaired") };
  try {
    return { ok: true, value: await use(access) };
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    // 403: the token is good, the role or the team's policy says no. The portal's sentence says which.
    if (error.failure.kind === "unpaired" && error.failure.status === 401) await settings.askToPairAgain();
    return { ok: false, message: error.message || message("errorOffline") };
  }
}

async function itemsOf(tab: number): Promise<Annotation[]> {
  const page = await pageOf(tab, false);
  return page.kind === "known" ? (page.annotations?.items ?? []) : [];
}

type Handlers = { [N in CallName]: (ask: Calls[N]["ask"]) => Promise<Calls[N]["answer"]> };

const handlers: Handlers = {
  "panel-state": async ({ tab }) => {
    follow(tab);
    return panelState(tab);
  },
  pair: ({ portal: address, code }) => pairWith(address, code),
  unpair: async () => {
    await settings.forgetPairing();
    await changed();
    return done;
  },
  read: async ({ tab, consent }) => {
    if (consent) await settings.saveSite({ site: siteOf(await probe(tab)), refused: false, ...consent });
    return readTab(tab);
  },
  "refuse-site": async (choice) => {
    await settings.saveSite(choice);
    await changed();
    return done;
  },
  "set-site": async (choice) => {
    const { mode, lock } = await settings.managed();
    const asked = choice.automatic;
    if (asked !== undefined && ((lock && mode !== "") || (asked && mode === "click"))) return { ok: false, message: message("modeManaged") };
    await settings.saveSite(choice);
    await changed();
    return done;
  },
  "forget-site": async ({ site }) => {
    await settings.forgetSite(site);
    await changed();
    return done;
  },
  lines: async ({ tab, on }) => {
    const page = await pageOf(tab, false);
    if (page.kind !== "known") return { ok: false, message: message("errorNotReadable") };
    await settings.saveSite({ site: page.site, lines: on });
    await (on ? drawLines(tab, page.annotations?.items ?? []) : clearLines(tab));
    await changed();
    return done;
  },
  show: async ({ tab, annotation }) => {
    const item = (await itemsOf(tab)).find(({ id }) => id === annotation);
    return { ok: true, value: item ? await showOnPage(tab, item) : false };
  },
  places: async ({ tab }) => ({ ok: true, value: await inPage(tab, "places", await itemsOf(tab)) }),
  dispose: async ({ tab, finding, body }) => {
    const page = await pageOf(tab, false);
    const outcome = await withPortal((access) => portal.dispose(access, finding, body));
    if (!outcome.ok) return outcome;
    if (page.kind === "known") {
      await remember(page.url, finding, body);
      if ((body.scope ?? "finding") !== "finding") await lookUp(page.url);
    }
    await changed();
    return outcome;
  },
  "dismissal-undo": async ({ tab, id }) => {
    const page = await pageOf(tab, false);
    const outcome = await withPortal((access) => portal.undoDismissal(access, id));
    if (outcome.ok && page.kind === "known") await lookUp(page.url);
    await changed();
    return quiet(outcome);
  },
  "case-open": ({ capture, complaint }) => withPortal((access) => portal.openCase(access, capture, complaint)),
  "case-undo": async ({ id }) => quiet(await withPortal((access) => portal.undoCase(access, id))),
  shortlists: () => withPortal(portal.shortlists),
  "shortlist-add": async ({ shortlist, candidate, note }) => {
    const outcome = await withPortal((access) => portal.addToShortlist(access, shortlist, candidate, note));
    await changed();
    return outcome.ok ? done : outcome;
  },
  "queue-retry": async ({ key }) => {
    if (key === null) await flush(true);
    else if (!(await sender.retry(key))) return { ok: false, message: message("asideNeverSent") };
    await changed();
    return done;
  },
  "queue-remove": async ({ key }) => {
    await outbox.drop(key);
    await changed();
    return done;
  },
  "selection-close": async () => {
    await closeSelection();
    await changed();
    return done;
  },
  check: ({ text }) => withPortal((access) => portal.check(access, text)),
  boilerplate: ({ text, reason }) => withPortal((access) => portal.markBoilerplate(access, text, reason)),
  "boilerplate-undo": async ({ id }) => quiet(await withPortal((access) => portal.undoBoilerplate(access, id))),
  "observation-form": () => withPortal(portal.observationForm),
  observe: ({ candidate, observation }) => withPortal((access) => portal.observe(access, candidate, observation)),
  "observation-undo": async ({ id }) => quiet(await withPortal((access) => portal.undoObservation(access, id))),
  "open-link": openLink,
  settings: settings.overview,
};

/** An unforeseen failure is told as a sentence, so that the panel never waits for ever. */
export async function answer({ call, ask }: Call): Promise<unknown> {
  try {
    return await (handlers[call] as (ask: unknown) => Promise<unknown>)(ask);
  } catch (error) {
    return { ok: false, message: message("errorUnforeseen", [error instanceof Error ? error.message : String(error)]) };
  }
}
