import { message, uiLanguage } from "../background/browser";
import type en from "../../static/_locales/en/messages.json";

export type Key = keyof typeof en;
export const t = (key: Key, ...values: (string | number)[]): string => message(key, values.map(String));

/** The keys that have a form for one and a form for others. */
export type Counted = { [K in Key]: K extends `${infer Stem}_other` ? (`${Stem}_one` extends Key ? Stem : never) : never }[Key];

/** The language of the sentences; in its regional form where the browser's is one of it. */
export function language(): string {
  const sentences = t("language");
  const browser = uiLanguage();
  return browser.split("-")[0] === sentences ? browser : sentences;
}

/** A sentence in the form that the number takes; the number is its first value. */
export function counted(key: Counted, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(count) === "one" ? "one" : "other";
  return t(`${key}_${form}`, number(count), ...values);
}

export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** The page says its language and which way it is read. */
export function setLanguage(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = t("direction");
  document.title = t("name");
}

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

/** Words of a page, a person or a team: in their own direction, never markup. */
export const foreign = (text: string): HTMLElement => h("bdi", { dir: "auto" }, text);

/** How long ago, in the largest unit that fits. */
export function ago(iso: string, now = Date.now()): string {
  const seconds = Math.max(0, (now - Date.parse(iso)) / 1000);
  const [unit, length] = ([["day", 86_400], ["hour", 3600], ["minute", 60]] as const).find((one) => seconds >= one[1]) ?? (["second", 1] as const);
  return new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(-Math.floor(seconds / length), unit);
}

const BYTES = { style: "unit", unitDisplay: "short", maximumFractionDigits: 1 } as const;

/** A size as people read it. */
export const size = (bytes: number): string =>
  bytes < 1e6
    ? new Intl.NumberFormat(language(), { ...BYTES, unit: "kilobyte", maximumFractionDigits: 0 }).format(Math.ceil(bytes / 1000))
    : new Intl.NumberFormat(language(), { ...BYTES, unit: "megabyte" }).format(bytes / 1e6);

export const bullets = (lines: string[]): HTMLElement => h("ul", { class: "bullets" }, ...lines.map((line) => h("li", {}, line)));

/** A time with its zone. */
export const time = (iso: string | number): string =>
  new Intl.DateTimeFormat(language(), { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short" }).format(new Date(iso));
