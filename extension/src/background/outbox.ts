/** Captures that the portal has not acknowledged. Written before the first try, removed after a 2xx, never silently dropped. */

import type { QueuedView } from "../shared/messages";
import * as database from "./database";

export interface Item extends Omit<QueuedView, "sendable"> {
  state: "waiting" | "aside";
  /** Gzipped JSON; null for what is too large to be sent at all. */
  body: ArrayBuffer | null;
}

/** Stores a capture durably, under a key that stays the same however often it is sent. */
export async function enqueue(page: { url: string; capturedAt: string }, body: ArrayBuffer, now: number): Promise<Item> {
  const item: Item = {
    key: crypto.randomUUID(),
    url: page.url,
    capturedAt: page.capturedAt,
    size: body.byteLength,
    attempts: 0,
    nextAt: now,
    lastError: null,
    state: "waiting",
    body,
  };
  await database.put("outbox", item);
  return item;
}

/** Keeps a record of a page that cannot be sent, so that the person sees why. */
export async function setAside(page: { url: string; capturedAt: string }, size: number, reason: string): Promise<void> {
  const key = crypto.randomUUID();
  await database.put("outbox", { ...page, key, size, attempts: 0, nextAt: 0, lastError: reason, state: "aside", body: null } satisfies Item);
}

export const save = (item: Item): Promise<void> => database.put("outbox", item);
export const drop = (key: string): Promise<undefined> => database.remove("outbox", key);

async function inState(state: Item["state"]): Promise<Item[]> {
  const items = (await database.all<Item>("outbox")).filter((item) => item.state === state);
  return items.sort((a, b) => a.capturedAt.localeCompare(b.capturedAt));
}

/** Oldest first. */
export const waiting = (): Promise<Item[]> => inState("waiting");
export const aside = (): Promise<Item[]> => inState("aside");

export function view(item: Item): QueuedView {
  const { key, url, capturedAt, size, attempts, nextAt, lastError } = item;
  return { key, url, capturedAt, size, attempts, nextAt, lastError, sendable: item.body !== null };
}
