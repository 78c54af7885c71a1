import { shadowOf } from "../background/browser";
import { attributesOf, escapeText } from "./attributes";
import { sightOf } from "./visible";

const DROPPED = new Set(["script", "style", "noscript", "template", "object", "embed", "applet", "canvas", "audio", "video"]);
const VOID = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const HEAD_LINKS = /\b(?:canonical|me|alternate|icon|author)\b/i;
const SECRET_META = /csrf|xsrf|token|nonce|session/i;

/** The page as a person sees it: shadow trees and frames of the same origin in their place, nothing hidden, typed or executed. */
export function serialise(page: Document): string {
  const root = page.documentElement;
  const body = page.body as HTMLElement | null;
  return `<!doctype html><html${attributesOf(root)}>${head(page)}${body ? element(body) : "<body></body>"}</html>`;
}

function head(page: Document): string {
  let kept = "";
  for (const child of page.head?.children ?? []) {
    const tag = child.localName;
    if (tag === "title") kept += `<title>${escapeText(child.textContent)}</title>`;
    if (tag === "base") kept += `<base${attributesOf(child)}>`;
    if (tag === "meta" && !SECRET_META.test(child.getAttribute("name") ?? "")) kept += `<meta${attributesOf(child)}>`;
    if (tag === "link" && HEAD_LINKS.test(child.getAttribute("rel") ?? "")) kept += `<link${attributesOf(child)}>`;
    kept += structuredData(child);
  }
  return `<head>${kept}</head>`;
}

/** JSON-LD is not run by anybody: it is the page's published description of itself. */
function structuredData(node: Element): string {
  if (node.localName !== "script" || node.getAttribute("type")?.trim().toLowerCase() !== "application/ld+json") return "";
  return `<script type="application/ld+json">${node.textContent.replace(/<\//g, "<\\/")}</script>`;
}

function children(nodes: Iterable<Node>, words: boolean): string {
  let text = "";
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE) text += words ? escapeText(node.nodeValue ?? "") : "";
    else if (node.nodeType === Node.ELEMENT_NODE) text += element(node as Element);
  }
  return text;
}

function element(node: Element): string {
  const tag = node.localName;
  if (tag === "script") return structuredData(node);
  if (DROPPED.has(tag) || !/^[a-z][\w.:-]*$/i.test(tag)) return "";
  const sight = sightOf(node);
  if (sight === "hidden") return "";
  if (tag === "slot") return children(slotted(node as HTMLSlotElement), sight === "shown");
  const open = `<${tag}${attributesOf(node)}>`;
  if (VOID.has(tag)) return open;
  return `${open}${inside(node, sight === "shown")}</${tag}>`;
}

function inside(node: Element, words: boolean): string {
  if (node.localName === "textarea" || node.localName === "select" || isEditable(node)) return "";
  if (node.localName === "iframe") return frame(node as HTMLIFrameElement);
  if (node.localName === "details" && !(node as HTMLDetailsElement).open) {
    return children([...node.children].filter((child) => child.localName === "summary"), words);
  }
  const shadow = shadowOf(node as HTMLElement);
  return children((shadow ?? node).childNodes, words);
}

function isEditable(node: Element): boolean {
  const value = node.getAttribute("contenteditable");
  return value !== null && value.toLowerCase() !== "false";
}

function slotted(slot: HTMLSlotElement): Iterable<Node> {
  const assigned = slot.assignedNodes({ flatten: true });
  return assigned.length > 0 ? assigned : slot.childNodes;
}

/** A frame of the same origin; others do not let themselves be read. */
function frame(node: HTMLIFrameElement): string {
  try {
    const body = node.contentDocument?.body;
    return body ? `</iframe><div>${children(body.childNodes, true)}</div><iframe hidden>` : "";
  } catch {
    return "";
  }
}
