import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import de from "../static/_locales/de/messages.json";
import en from "../static/_locales/en/messages.json";
import es from "../static/_locales/es/messages.json";
import { chromium, firefox } from "../build/manifest.mjs";
import { FAULTS } from "../src/shared/api";
import { MENUS } from "../src/shared/messages";

type Bundle = Record<string, { message: string }>;
const bundles: Record<string, Bundle> = { de, en, es };
const keys = Object.keys(en);
const texts = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join("src", name), "utf8"));

/** Keys in the sources as they stand: in quotes, or with a tail that is put in at run time. */
const quoted = new Set(texts.flatMap((text) => [...text.matchAll(/"(\w+)"/g)].map((hit) => hit[1] ?? "")));
const stems = texts.flatMap((text) => [...text.matchAll(/`(\w+_)\$\{/g)].map((hit) => hit[1] ?? ""));
const inManifest = [...JSON.stringify([chromium("1.0.0"), firefox("1.0.0")]).matchAll(/__MSG_(\w+)__/g)].map((hit) => hit[1] ?? "");

const values = (text: string): string[] => [...text.matchAll(/\$\d|%s/g)].map(([hit]) => hit).sort();

test.each(Object.entries(bundles))("%s_has_every_key_with_the_same_values_and_says_which_language_it_is", (language, bundle) => {
  expect(Object.keys(bundle)).toEqual(keys);
  expect(bundle["language"]?.message).toBe(language);
  for (const key of keys.filter((one) => !one.endsWith("_one"))) {
    expect(values(bundle[key]?.message ?? ""), key).toEqual(values(en[key as keyof typeof en].message));
  }
  expect(keys.filter((key) => !bundle[key]?.message.trim())).toEqual([]);
});

test.each(Object.entries({ de, es }))("%s_is_translated", (_language, bundle) => {
  const same = keys.filter((key) => (bundle as Bundle)[key]?.message === en[key as keyof typeof en].message && / /.test(en[key as keyof typeof en].message));
  expect(same.filter((key) => !/^\S+ \$1$/.test(en[key as keyof typeof en].message))).toEqual([]);
});

test("no_key_is_unused_and_none_is_missing", () => {
  const used = (key: string): boolean =>
    quoted.has(key) || quoted.has(key.replace(/_(?:one|other)$/, "")) || inManifest.includes(key) || stems.some((stem) => key.startsWith(stem));
  expect(keys.filter((key) => !used(key))).toEqual([]);
  const asked = texts.flatMap((text) => [...text.matchAll(/\b(?:t|message)\("(\w+)"/g)].map((hit) => hit[1] ?? ""));
  const counted = texts.flatMap((text) => [...text.matchAll(/\bcounted\("(\w+)"/g)].flatMap((hit) => [`${hit[1]}_one`, `${hit[1]}_other`]));
  expect(asked.length).toBeGreaterThan(50);
  expect([...asked, ...counted, ...inManifest].filter((key) => !(key in en))).toEqual([]);
  const made = [...FAULTS.map((fault) => `fault_${fault.replaceAll("-", "_")}`), ...MENUS.map((menu) => `selected_${menu}`)];
  expect(made.filter((key) => !(key in en))).toEqual([]);
});

test("says_nothing_about_a_person_in_any_language", () => {
  const accusing = /\b(?:fake|fraud|scam|liar|suspicious|verdict|score|signal|betrug|betrüger\w*|fälsch\w*|lügner\w*|verdächtig\w*|fraude|estafa|falso|mentiros\w*|sospechos\w*)\b/iu;
  for (const bundle of Object.values(bundles)) {
    for (const [key, { message }] of Object.entries(bundle)) expect(message, key).not.toMatch(accusing);
  }
  expect("Ein verdächtiger Betrug").toMatch(accusing);
});

function speak(bundle: Bundle, browser: string): void {
  vi.stubGlobal("chrome", {
    i18n: {
      getUILanguage: () => browser,
      getMessage: (key: string, given: string[]) => (bundle[key]?.message ?? "").replace(/\$(\d)/g, (_, at: string) => given[Number(at) - 1] ?? ""),
    },
  });
  vi.resetModules();
}

test.each([
  [de, "de-AT", "1-mal", "vor 2 Stunden", "2,3 MB", "de-AT"],
  [es, "es-MX", "veces", "hace 2 horas", "2.3 MB", "es-MX"],
  [en, "ar", "times", "2 hours ago", "2.3 MB", "en"],
] as const)("plural_forms_times_and_sizes_follow_the_language_of_the_sentences_%#", async (bundle, browser, many, hours, megabytes, language) => {
  speak(bundle, browser);
  const dom = await import("../src/panel/dom");
  expect(dom.counted("seen", 1, "–", "Ana")).not.toContain("1");
  expect(dom.counted("seen", 21, "–", "Ana")).toContain(many);
  expect(dom.ago("2026-11-24T10:00:00Z", Date.parse("2026-11-24T12:30:00Z"))).toBe(hours);
  expect(dom.size(2_300_000).replace(/\s/u, " ")).toBe(megabytes);
  dom.setLanguage();
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual([language, "ltr"]);
});

test("lays_out_by_logical_sides_only_so_that_a_page_read_from_the_right_fits", () => {
  const css = ["base.css", "panel.css"].map((name) => readFileSync(join("static", name), "utf8")).join("\n");
  const physical = css.match(/(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|(?:left|right)\s*:|text-align:\s*(?:left|right)|float:)[^;}]*/g) ?? [];
  const sided = [...css.matchAll(/(?<![\w-])(?:margin|padding|inset):\s*([^;}]+)/g)]
    .map((hit) => (hit[1] ?? "").trim().split(/\s+(?![^(]*\))/))
    .filter((sides) => sides.length === 4 && sides[1] !== sides[3])
    .map((sides) => sides.join(" "));
  expect([...physical, ...sided]).toEqual([]);
});
