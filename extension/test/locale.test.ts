import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import messages from "../static/_locales/en/messages.json";

const words = Object.values(messages).map(({ message }) => message).join("\n");
const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

test("says_nothing_about_a_person", () => {
  expect(words).not.toMatch(/\b(?:fake|fraud|scam|liar|suspicious|verdict|score|signal)\b/i);
});

test("has_a_sentence_for_every_key_used", () => {
  const used = sources.flatMap((name) => [...readFileSync(join("src", name), "utf8").matchAll(/\b(?:t|message)\("(\w+)"/g)].map((hit) => hit[1] ?? ""));
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((key) => !(key in messages))).toEqual([]);
});
