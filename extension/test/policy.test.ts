import "fake-indexeddb/auto";
import type * as Settings from "../src/background/settings";
import { beforeEach, expect, test, vi } from "vitest";

const never = new Promise<Record<string, unknown>>(() => undefined);

beforeEach(() => vi.resetModules());

async function settingsWith(answer: Promise<Record<string, unknown>>): Promise<typeof Settings> {
  vi.doMock("../src/background/browser", () => ({ managedPolicy: () => answer }));
  return import("../src/background/settings");
}

test("a_browser_that_never_tells_its_policy_stops_nothing_and_what_it_said_last_holds", async () => {
  expect((await (await settingsWith(never)).managed()).lock).toBe(false);
  vi.resetModules();
  expect((await (await settingsWith(Promise.resolve({ lock: true, server: "https://plumb.example" }))).managed()).lock).toBe(true);
  vi.resetModules();
  expect(await (await settingsWith(never)).managed()).toMatchObject({ lock: true, server: "https://plumb.example" });
});
