export type Sight = "shown" | "hidden" | "words-hidden";

/** What a person sees of an element: all of it, nothing, or only what its descendants show again. */
export function sightOf(element: Element): Sight {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.opacity === "0" || element.hasAttribute("hidden")) return "hidden";
  return style.visibility === "hidden" || style.visibility === "collapse" ? "words-hidden" : "shown";
}
