import { message } from "../background/browser";
import type en from "../../static/_locales/en/messages.json";

export type Key = keyof typeof en;
export const t = (key: Key, ...values: (string | number)[]): string => message(key, values.map(String));

type Child = Node | string | null | false;
type Handler = (event: Event) => void;

/** An element; strings become text nodes, functions become listeners. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T, attributes: Record<string, string | boolean | Handler>, ...children: Child[]
): HTMLElementTagNameMap[T] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return node;
}

export const button = (text: string, kind: string, click: () => void): HTMLButtonElement =>
  h("button", { type: "button", class: `btn ${kind}`, click, "data-key": text }, text);

/** A link that leaves the panel; only http and https. */
export function out(text: string, url: string): HTMLElement {
  return /^https?:\/\//i.test(url) ? h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text) : h("span", {}, text);
}

export const bullets = (lines: string[]): HTMLElement => h("ul", { class: "bullets" }, ...lines.map((line) => h("li", {}, line)));

/** A time with its zone. */
export const time = (iso: string | number): string =>
  new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short" }).format(new Date(iso));
