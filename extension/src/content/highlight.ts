import type { Annotation, Severity } from "../shared/api";
import { anchor } from "./anchor";
import { indexOf } from "./text-index";

/** The page's own scripts can list these names, so they say nothing. */
const NAMES: Record<Severity, string> = { NOTE: "r1", ASK: "r2", SETTLE: "r3" };
const CURRENT = "r4";

function located(annotations: Annotation[]): { annotation: Annotation; range: Range }[] {
  const index = indexOf(document.body);
  return annotations.flatMap((annotation) => {
    const range = anchor(annotation.target?.selector ?? [], index);
    return range ? [{ annotation, range }] : [];
  });
}

export function mark(annotations: Annotation[]): number {
  for (const name of [...Object.values(NAMES), CURRENT]) CSS.highlights.delete(name);
  const found = located(annotations);
  for (const [severity, name] of Object.entries(NAMES)) {
    const ranges = found.filter(({ annotation }) => annotation.body.severity === severity).map(({ range }) => range);
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  }
  return found.length;
}

export function show(annotation: Annotation): boolean {
  const range = anchor(annotation.target?.selector ?? []);
  if (!range) return false;
  CSS.highlights.set(CURRENT, new Highlight(range));
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  return true;
}

export function places(annotations: Annotation[]): Record<string, number> {
  const height = Math.max(1, document.documentElement.scrollHeight);
  return Object.fromEntries(
    located(annotations).map(({ annotation, range }) => {
      const top = range.getBoundingClientRect().top + scrollY;
      return [annotation.id, Math.min(1, Math.max(0, top / height))];
    }),
  );
}
