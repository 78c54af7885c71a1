import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { raise } from "./stage";

const calls: string[] = [];
const injected: unknown[] = [];
let policy: Record<string, unknown> = {};

raise();
Object.assign(globalThis.chrome, {
  contextMenus: { removeAll: () => Promise.resolve(calls.push("remove all")), create: ({ id }: { id: string }) => calls.push(id) },
  sidePanel: { open: () => Promise.resolve(calls.push("panel")) },
  storage: { managed: { get: () => Promise.resolve(policy) } },
  tabs: { get: () => Promise.reject(new Error("closed")) },
  action: { setBadgeText: () => Promise.resolve(), setTitle: () => Promise.resolve(), setBadgeBackgroundColor: () => Promise.resolve() },
  scripting: { executeScript: (one: { files?: string[] }) => Promise.resolve(injected.push(one.files ?? "verb")).then(() => [{ result: 1 }]) },
});

const menus = await import("../src/background/menus");
const browser = await import("../src/background/browser");
const { answer } = await import("../src/background/handlers");
const settings = await import("../src/background/settings");
const { setFact } = await import("../src/background/database");

const tab = { id: 7, url: undefined, title: "", active: true, windowId: 1 };

beforeEach(() => {
  calls.splice(0);
  injected.splice(0);
});

test("the_context_menu_has_three_entries_and_opens_the_panel_with_the_words_before_anything_is_sent", async () => {
  const fetched = vi.spyOn(globalThis, "fetch");
  await menus.showMenus();
  expect(calls).toEqual(["remove all", "check", "evidence", "boilerplate"]);
  await menus.choose("check", "  Rafael\n Dantas ", "https://gighub.example/rafael?token=abc", tab);
  expect(calls.at(-1)).toBe("panel");
  expect(await menus.selectionOn(7)).toEqual({ menu: "check", text: "Rafael Dantas", url: "https://gighub.example/rafael", tab: 7 });
  expect(await menus.selectionOn(8)).toBeNull();
  await menus.choose("elsewhere", "x", "https://gighub.example/", tab);
  expect((await menus.selectionOn(7))?.menu).toBe("check");
  expect(fetched).not.toHaveBeenCalled();
});

test("a_stale_content_script_never_answers_since_it_is_put_into_the_page_before_each_verb", async () => {
  await browser.inPage(7, "places", []);
  await browser.inPage(7, "mark", []);
  expect(injected).toEqual([["content.js"], "verb", ["content.js"], "verb"]);
});

test("a_role_that_may_not_is_told_so_and_stays_connected_and_a_dead_token_asks_to_connect_again", async () => {
  await settings.savePairing("https://plumb.example", { token: "pl_x" });
  const says = (status: number): void =>
    void vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(JSON.stringify({ detail: "Ask a lead." }), { status }));
  says(403);
  expect(await answer({ call: "boilerplate", ask: { text: "x", reason: "y" } })).toEqual({ ok: false, message: "Ask a lead." });
  expect((await settings.pairing())?.renew).toBe(false);
  says(401);
  await answer({ call: "check", ask: { text: "x" } });
  expect((await settings.pairing())?.renew).toBe(true);
});

test("an_organisation_that_fixes_the_mode_is_obeyed", async () => {
  await setFact("policy", {});
  policy = { mode: "click" };
  vi.resetModules();
  const { answer: fresh } = await import("../src/background/handlers");
  expect(await fresh({ call: "set-site", ask: { site: "gighub.example", automatic: true } })).toMatchObject({ ok: false });
  expect(await fresh({ call: "set-site", ask: { site: "gighub.example", lines: true } })).toMatchObject({ ok: true });
});
