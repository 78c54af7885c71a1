const SVG = "http://www.w3.org/2000/svg";
const PATHS = {
  mark: ["0 0 24 24", "M12 1.1v8.4", "M10.5 8.8h3l2.3 3.1a.9.9 0 0 1 .13.83L12 22.9 8.07 12.73a.9.9 0 0 1 .13-.83Z"],
  NOTE: ["0 0 12 12", "M10.6 6A4.6 4.6 0 1 1 1.4 6a4.6 4.6 0 0 1 9.2 0Z"],
  ASK: ["0 0 12 12", "M6 .9 11.1 6 6 11.1.9 6Z", "M6 .9V11.1L.9 6Z"],
  SETTLE: ["0 0 12 12", "", "M1.2 1.2h9.6v9.6H1.2Z"],
  differ: ["0 0 12 12", "M1.8 4.3h8.4M1.8 7.7h8.4M8 1.6 4 10.4"],
  same: ["0 0 12 12", "M1.8 4.3h8.4M1.8 7.7h8.4"],
  step: ["0 0 10 30", "M.5 0V10L9.5 20V30"],
  straight: ["0 0 10 30", "M.5 0V30"],
  chev: ["0 0 16 16", "m6 4 4 4-4 4"],
  tick: ["0 0 16 16", "m3 8.4 3.2 3.2L13 4.8"],
  off: ["0 0 16 16", "M8 3.2v5.6M8 12.4v.1"],
} as const;

/** The first path is drawn as a line, the second is filled. */
export function icon(name: keyof typeof PATHS): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  const [box, line, fill] = PATHS[name];
  svg.setAttribute("viewBox", box);
  svg.setAttribute("aria-hidden", "true");
  for (const [path, kind] of [[line, "line"], [fill, "fill"]]) {
    if (!path) continue;
    const node = document.createElementNS(SVG, "path");
    node.setAttribute("d", path);
    node.setAttribute("class", kind ?? "line");
    svg.append(node);
  }
  return svg;
}
