import { expect, test } from "vitest";
import { chromium, firefox } from "../build/manifest.mjs";
import { zip } from "../build/zip.mjs";
import { badgeText } from "../src/background/badge";

test.each([chromium("1.0.0"), firefox("1.0.0")])("asks_for_little_and_shows_pages_nothing", (manifest) => {
  expect(manifest).not.toHaveProperty("web_accessible_resources");
  expect(manifest).not.toHaveProperty("content_scripts");
  expect(manifest).not.toHaveProperty("host_permissions");
  expect(Object.keys(manifest["commands"] as object)).toHaveLength(4);
  expect(manifest["permissions"]).not.toContain("tabs");
});

test("packs_the_same_bytes_whatever_the_order", () => {
  const [a, b] = [Buffer.from("a"), Buffer.from("b")];
  expect(zip(new Map([["a", a], ["b", b]])).equals(zip(new Map([["b", b], ["a", a]])))).toBe(true);
});

test("the_badge_says_what_is_known", () => {
  expect(badgeText({ kind: "protected" }, 0, true)).toBe("–");
  expect(badgeText({ kind: "protected" }, 1, true)).toBe("…");
  expect(badgeText({ kind: "protected" }, 1, false)).toBe("!");
});
