import { vi } from "vitest";
import en from "../static/_locales/en/messages.json";
import type { Desk } from "../src/panel/desk";
import type { PanelState } from "../src/shared/messages";

/** What was asked of the background, and what it answers by call. */
export const asked: { call: string; ask: unknown }[] = [];
export const answers: Record<string, unknown> = {};

const granted = (_asked: { origins: string[] }): Promise<boolean> => Promise.resolve(_asked.origins.length > 0);
export const permissions = { request: granted, contains: granted, remove: granted };

/** A browser that speaks English and whose background answers as told. */
export function raise(): void {
  vi.stubGlobal("chrome", {
    i18n: {
      getUILanguage: () => "en",
      getMessage: (key: keyof typeof en, values: string[] = []) => (en[key]?.message ?? "").replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? ""),
    },
    runtime: {
      sendMessage: (call: { call: string; ask: unknown }) => {
        asked.push(call);
        return Promise.resolve(answers[call.call] ?? { ok: true, value: null });
      },
    },
    permissions,
  });
}

export const state = (change: Partial<PanelState> = {}): PanelState => ({
  portal: { name: "Plumb", url: "https://plumb.example", host: "plumb.example", renew: false },
  preset: "",
  offlineSince: null,
  queue: [],
  aside: [],
  automatic: false,
  modeLocked: false,
  mayAutomatic: true,
  presetAutomatic: false,
  selection: null,
  page: { kind: "protected" },
  ...change,
});

/** A desk that draws a view anew when it is asked to refresh, as the panel does. */
export function deskOf(change: Partial<PanelState>, draw: (desk: Desk) => (Node | null)[]): { desk: Desk; said: string[] } {
  const said: string[] = [];
  const desk: Desk = {
    tab: 7,
    state: state(change),
    say: (text) => void said.push(text),
    refresh: () => Promise.resolve(document.body.replaceChildren(...draw(desk).filter((part) => part !== null))),
  };
  document.body.replaceChildren(...draw(desk).filter((part) => part !== null));
  return { desk, said };
}

export function press(words: string): void {
  const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`No button "${words}" in: ${document.body.textContent}`);
  button.click();
}

export function field<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}
