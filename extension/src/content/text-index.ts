const SKIPPED = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA"]);
/** White space and what has no width: pages and their captures differ in it. */
const IGNORED = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/u;

/** A page's words without white space, each character knowing where it stands. */
export interface TextIndex {
  text: string;
  nodes: Text[];
  offsets: number[];
}

export function squeeze(text: string): string {
  return [...text.normalize("NFC")].filter((char) => !IGNORED.test(char)).join("");
}

export function indexOf(root: Node): TextIndex {
  const index: TextIndex = { text: "", nodes: [], offsets: [] };
  const parts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (SKIPPED.has(node.parentElement?.tagName ?? "")) continue;
    const value = node.nodeValue ?? "";
    for (let at = 0; at < value.length; at++) {
      const char = value.charAt(at);
      if (IGNORED.test(char)) continue;
      parts.push(char);
      index.nodes.push(node as Text);
      index.offsets.push(at);
    }
  }
  index.text = parts.join("");
  return index;
}

/** The range from one character to another, the end left out; null if it is empty or out of bounds. */
export function rangeOf(index: TextIndex, from: number, to: number): Range | null {
  const [first, last] = [index.nodes[from], index.nodes[to - 1]];
  const [start, end] = [index.offsets[from], index.offsets[to - 1]];
  if (!first || !last || start === undefined || end === undefined || to <= from) return null;
  const range = document.createRange();
  range.setStart(first, start);
  range.setEnd(last, end + 1);
  return range;
}
