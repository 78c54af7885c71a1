import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { CaptureAnswer } from "../src/shared/api";
import { disconnect } from "../src/background/database";
import { failureOf, PortalError, retryAfter } from "../src/background/failure";
import { delay } from "../src/background/backoff";
import * as outbox from "../src/background/outbox";
import type { Item } from "../src/background/outbox";
import { Sender } from "../src/background/sender";

const START = 1_000_000;
const page = (name: string) => ({ url: `https://gighub.example/${name}`, capturedAt: `2026-11-24T10:00:0${name}Z` });
const body = new ArrayBuffer(3);

function desk(answers: (item: Item) => number, wait = 0) {
  const log = { sent: [] as string[], keys: [] as string[], wake: [] as number[], offline: false, unpaired: false };
  const clock = { now: START };
  const sender = new Sender({
    now: () => clock.now,
    random: () => 0,
    paired: () => Promise.resolve(!log.unpaired),
    send: (item): Promise<CaptureAnswer> => {
      log.keys.push(item.key);
      const status = answers(item);
      if (status >= 300) return Promise.reject(new PortalError(failureOf(status, `HTTP ${status}`, wait)));
      return Promise.resolve({ id: "c", status: "analysed" });
    },
    wakeAt: (when) => Promise.resolve(void log.wake.push(when)),
    sent: (item) => Promise.resolve(void log.sent.push(item.url)),
    unpaired: () => Promise.resolve(void (log.unpaired = true)),
    offline: (since) => Promise.resolve(void (log.offline = since !== null)),
  });
  return { log, clock, sender };
}

beforeEach(async () => {
  for (const item of [...(await outbox.waiting()), ...(await outbox.aside())]) await outbox.drop(item.key);
});

test("keeps_the_key_until_the_portal_acknowledges_even_across_the_worker's_death", async () => {
  let status = 503;
  const { log, clock, sender } = desk(() => status);
  await outbox.enqueue(page("1"), body, START);
  await sender.flush();
  expect(log.offline).toBe(true);
  await disconnect();
  status = 202;
  clock.now = log.wake[0] ?? 0;
  await sender.flush();
  expect(new Set(log.keys).size).toBe(1);
  expect(log.keys).toHaveLength(2);
  expect(await outbox.waiting()).toEqual([]);
});

test("sets_a_poison_item_aside_and_sends_the_others", async () => {
  const { log, sender } = desk((item) => (item.url.endsWith("1") ? 422 : 202));
  await outbox.enqueue(page("1"), body, START);
  await outbox.enqueue(page("2"), body, START);
  await sender.flush();
  expect(log.sent).toEqual([page("2").url]);
  expect((await outbox.aside())[0]).toMatchObject({ url: page("1").url, lastError: "HTTP 422" });
});

test("an_item_set_aside_is_sent_again_under_its_key_when_the_person_says_so", async () => {
  let status = 422;
  const { log, sender } = desk(() => status);
  await outbox.enqueue(page("1"), body, START);
  await sender.flush();
  const [item] = await outbox.aside();
  status = 202;
  expect(await sender.retry(item?.key ?? "")).toBe(true);
  expect(new Set(log.keys).size).toBe(1);
  expect([...(await outbox.waiting()), ...(await outbox.aside())]).toEqual([]);
});

test("what_has_no_body_is_never_sent", async () => {
  const { log, sender } = desk(() => 202);
  await outbox.setAside(page("1"), 9_000_000, "Too large");
  expect(await sender.retry((await outbox.aside())[0]?.key ?? "")).toBe(false);
  expect(log.keys).toEqual([]);
});

test("one_item_with_a_server_error_does_not_hold_up_the_others", async () => {
  const { log, sender } = desk((item) => (item.url.endsWith("1") ? 500 : 202));
  await outbox.enqueue(page("1"), body, START);
  await outbox.enqueue(page("2"), body, START);
  await sender.flush();
  expect(log.sent).toEqual([page("2").url]);
});

test.each([401, 403])("keeps_everything_and_asks_to_pair_again_after_%i", async (status) => {
  const { log, sender } = desk(() => status);
  await outbox.enqueue(page("1"), body, START);
  await sender.flush();
  await sender.flush(true);
  expect(log.unpaired).toBe(true);
  expect(log.keys).toHaveLength(1);
  expect(await outbox.waiting()).toHaveLength(1);
});

test("honours_Retry-After_for_all_items", async () => {
  const { log, clock, sender } = desk(() => 429, 120_000);
  await outbox.enqueue(page("1"), body, START);
  await outbox.enqueue(page("2"), body, START);
  await sender.flush();
  clock.now += 119_000;
  await sender.flush();
  expect(log.keys).toHaveLength(1);
  expect(log.wake[0]).toBe(START + 120_000);
});

test("backs_off_with_jitter_up_to_a_quarter_of_an_hour", () => {
  expect(delay(1, 0, 0)).toBe(2_500);
  expect(delay(1, 0, 1)).toBe(5_000);
  expect(delay(60, 0, 1)).toBe(900_000);
  expect(delay(1, 60_000, 0)).toBe(60_000);
});

test("reads_Retry-After_as_seconds_or_date", () => {
  expect(retryAfter("7", 0)).toBe(7_000);
  expect(retryAfter("Thu, 01 Jan 1970 00:00:09 GMT", 1_000)).toBe(8_000);
  expect(retryAfter("soon", 0)).toBe(0);
});
