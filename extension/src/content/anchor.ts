import type { Selector } from "../shared/api";
import type { TextIndex } from "./text-index";
import { indexOf, rangeOf, squeeze } from "./text-index";

type Quote = Extract<Selector, { type: "TextQuoteSelector" }>;

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/** Where the words stand; of several places, the one whose neighbours fit best. */
function find(index: TextIndex, quote: Quote, fold: (text: string) => string): Range | null {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix ?? "", quote.suffix ?? ""].map((text) => fold(squeeze(text)));
  if (!exact || prefix === undefined || suffix === undefined) return null;
  const text = fold(index.text);
  if (text.length !== index.text.length) return null;
  let [best, fit] = [-1, -1];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix);
    const after = sharedStart(text.slice(at + exact.length, at + exact.length + suffix.length), suffix);
    if (before + after > fit) [best, fit] = [at, before + after];
  }
  return best < 0 ? null : rangeOf(index, best, best + exact.length);
}

function byPath(path: string): Range | null {
  try {
    const element = document.querySelector(path);
    if (!element) return null;
    const range = document.createRange();
    range.selectNodeContents(element);
    return range;
  } catch {
    return null; // A path this browser cannot parse.
  }
}

/** The words a finding is about: by quote, then by quote in any case, then by CSS path; null if they are gone. */
export function anchor(selectors: Selector[], index = indexOf(document.body)): Range | null {
  for (const fold of [(text: string) => text, (text: string) => text.toLowerCase()]) {
    for (const selector of selectors) {
      const range = selector.type === "TextQuoteSelector" ? find(index, selector, fold) : null;
      if (range) return range;
    }
  }
  for (const selector of selectors) {
    const range = selector.type === "CssSelector" ? byPath(selector.value) : null;
    if (range) return range;
  }
  return null;
}
