/** The worker's shared parts: the sender wired to portal, settings and alarms, and what follows from a change. */

import { message, tabById, tellPanels, wakeAt } from "./browser";
import { refreshBadge } from "./badge";
import { capture } from "./capture";
import { lookUp } from "./known-pages";
import { drawLines } from "./lines";
import { pageOf } from "./pages";
import * as portal from "./portal-client";
import { Sender } from "./sender";
import * as settings from "./settings";
import type { Outcome } from "../shared/messages";
import type { CaptureAnswer } from "../shared/api";

export const RETRY = "retry";
/** Alarms are not rung more often than this while the worker sleeps; a timer covers shorter waits while it lives. */
const SHORTEST_ALARM = 30_000;
const POLLS = [1_000, 2_000, 4_000, 8_000, 15_000];

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Waits for an analysis that took longer than the portal was asked to wait. */
async function untilAnalysed(answer: CaptureAnswer): Promise<void> {
  let status = answer.status;
  for (const wait of POLLS) {
    const access = await settings.access();
    if (status !== "received" || !access) return;
    await pause(wait);
    status = await portal.capture(access, answer.id).then((now) => now.status, () => "received");
  }
}

export const sender = new Sender({
  now: Date.now,
  random: Math.random,
  paired: async () => (await settings.access()) !== null,
  send: async (item) => {
    const access = await settings.access();
    if (!access || !item.body) throw new Error("Nothing can be sent without a pairing and a body");
    return portal.sendCapture(access, item.key, item.body);
  },
  wakeAt: async (when) => {
    const wait = Math.max(0, when - Date.now());
    if (wait < SHORTEST_ALARM) setTimeout(() => void flush(), wait);
    await wakeAt(RETRY, Math.max(when, Date.now() + SHORTEST_ALARM));
  },
  sent: (item, answer) => {
    void untilAnalysed(answer).then(() => lookUp(item.url)).then(changed);
    return Promise.resolve();
  },
  unpaired: settings.askToPairAgain,
  offline: settings.setOffline,
});

let current = -1;

/** The tab whose badge follows changes. */
export function follow(tab: number): void {
  current = tab;
}

export async function changed(): Promise<void> {
  await tellPanels();
  if (current >= 0) await Promise.all([refreshBadge(current), redraw(current)]);
}

/** Sends what is due and shows the result. */
export async function flush(force = false): Promise<void> {
  await sender.flush(force);
  await changed();
}

/** Draws the lines anew where the person wants them. */
export async function redraw(tab: number): Promise<void> {
  const page = await pageOf(tab, false);
  if (page.kind !== "known" || !page.lines || !page.annotations) return;
  await drawLines(tab, page.annotations.items).catch(() => undefined); // The page went away meanwhile.
}

/** Reads the page in a tab if the person has agreed to it for the site. */
export async function readTab(tab: number): Promise<Outcome> {
  const page = await pageOf(tab, false);
  if (page.kind !== "known") return { ok: false, message: message(page.kind === "no-access" ? "noAccessTitle" : "errorNotReadable") };
  follow(tab);
  const outcome = await capture(await tabById(tab));
  await changed();
  void flush(true);
  return outcome;
}
