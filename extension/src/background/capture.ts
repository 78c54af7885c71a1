/** Takes the page in a tab and hands it to the queue. */

import type { CaptureBody } from "../shared/api";
import type { Outcome } from "../shared/messages";
import { siteOf, withoutTokens } from "../shared/urls";
import type { Tab } from "./browser";
import { inPage, message } from "./browser";
import { gzip } from "./gzip";
import * as outbox from "./outbox";
import { pixelsOf } from "./portraits";
import * as settings from "./settings";

/** The portal's limits: characters of the page, and bytes on the wire. */
export const LONGEST_PAGE = 8_000_000;
export const LARGEST_BODY = 2 * 1024 * 1024;

/** Stores a taken page in the outbox, or sets it aside with the reason where the portal would not take it. */
export async function keep(body: CaptureBody): Promise<Outcome> {
  const packed = body.html.length > LONGEST_PAGE ? null : await gzip(JSON.stringify(body));
  if (packed && packed.byteLength <= LARGEST_BODY) {
    await outbox.enqueue(body, packed, Date.now());
    return { ok: true, value: null };
  }
  const reason = message(packed ? "asideTooLargePacked" : "asideTooLarge");
  await outbox.setAside(body, packed?.byteLength ?? body.html.length, reason);
  return { ok: false, message: reason };
}

/** Reads the page that is in the tab now. Consent is the caller's business, the organisation's list is not. */
export async function capture(tab: Tab): Promise<Outcome> {
  const taken = await inPage(tab.id, "take").catch(() => null);
  if (!taken) return { ok: false, message: message("errorNotReadable") };
  if (!(await settings.isAllowed(siteOf(taken.url)))) return { ok: false, message: message("notAllowedTitle", [siteOf(taken.url)]) };
  const { url, title, html, language, timeZone, portraits } = taken;
  return keep({
    url: withoutTokens(url),
    title,
    capturedAt: new Date().toISOString(),
    html,
    language,
    timeZone,
    images: await pixelsOf(tab, portraits),
    client: { name: "plumbline-extension", version: PLUMBLINE_VERSION },
  });
}
