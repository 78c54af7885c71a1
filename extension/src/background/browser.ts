/** The one seam to the browser's API. Everything else imports from here and says what it means. */

import type { Call, CallName, Calls, Changed, Menu } from "../shared/messages";
import type { ContentVerbs } from "../shared/content-api";

interface FirefoxOnly {
  sidebarAction?: { open(): Promise<void> };
}
const api = globalThis.chrome;
const firefox = api as unknown as FirefoxOnly;

export interface Tab {
  id: number;
  url: string | undefined;
  title: string;
  active: boolean;
  windowId: number;
}

function asTab(tab: chrome.tabs.Tab): Tab {
  return { id: tab.id ?? -1, url: tab.url, title: tab.title ?? "", active: tab.active, windowId: tab.windowId };
}

// Text
export const message = (key: string, values: string[] = []): string => api.i18n.getMessage(key, values);
export const uiLanguage = (): string => api.i18n.getUILanguage();

// Tabs and pages
export const tabById = async (id: number): Promise<Tab> => asTab(await api.tabs.get(id));
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab ? asTab(tab) : null;
}
export const openTab = async (url: string): Promise<Tab> => asTab(await api.tabs.create({ url, active: true }));
export const pictureOfTab = (tab: Tab): Promise<string> => api.tabs.captureVisibleTab(tab.windowId, { format: "png" });

/** The address the page itself reports; rejects where the browser keeps extensions out. */
export async function probe(tab: number): Promise<string> {
  const [answer] = await api.scripting.executeScript({ target: { tabId: tab }, func: () => location.href });
  return answer?.result ?? "";
}

/** Puts the content script into the page, anew each time so that no stale one answers, and calls one of its verbs. */
export async function inPage<V extends keyof ContentVerbs>(
  tab: number,
  verb: V,
  ...args: Parameters<ContentVerbs[V]>
): Promise<ReturnType<ContentVerbs[V]>> {
  await api.scripting.executeScript({ target: { tabId: tab }, files: ["content.js"] });
  const [answer] = await api.scripting.executeScript({
    target: { tabId: tab },
    func: (name: string, values: unknown[]) =>
      (globalThis as unknown as { plumbline: Record<string, (...v: unknown[]) => unknown> }).plumbline[name]?.(...values),
    args: [verb, JSON.parse(JSON.stringify(args)) as unknown[]],
  });
  return answer?.result as ReturnType<ContentVerbs[V]>;
}
export const addStyles = (tab: number, css: string): Promise<void> => api.scripting.insertCSS({ target: { tabId: tab }, css });
export const removeStyles = (tab: number, css: string): Promise<void> => api.scripting.removeCSS({ target: { tabId: tab }, css });

/** The tree under a shadow root, open or closed; null if there is none. */
export function shadowOf(element: HTMLElement): ShadowRoot | null {
  const own = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  if (element.shadowRoot) return element.shadowRoot;
  return (api as { dom?: typeof chrome.dom } | undefined)?.dom?.openOrClosedShadowRoot(element) ?? null;
}

// Permissions
export const mayReach = (...patterns: string[]): Promise<boolean> => api.permissions.contains({ origins: patterns });
/** Asks the person, in whose click it must be called; outside a click it answers what was allowed before. */
export const askToReach = (...patterns: string[]): Promise<boolean> =>
  api.permissions.request({ origins: patterns }).catch(() => mayReach(...patterns));
export const giveUp = (...patterns: string[]): Promise<boolean> => api.permissions.remove({ origins: patterns }).catch(() => false);

// Badge
export async function setBadge(tab: number, text: string, title: string, color: string): Promise<void> {
  await api.action.setBadgeText({ tabId: tab, text });
  await api.action.setTitle({ tabId: tab, title });
  await api.action.setBadgeBackgroundColor({ tabId: tab, color });
}

// Time
export const wakeAt = (name: string, when: number): Promise<void> => api.alarms.create(name, { when });
export const onAlarm = (run: (name: string) => void): void => api.alarms.onAlarm.addListener((alarm) => run(alarm.name));

// Life and input
export function onStart(run: () => void): void {
  api.runtime.onStartup.addListener(run);
  api.runtime.onInstalled.addListener(run);
}
export const onCommand = (run: (name: string, tab: Tab | null) => void): void =>
  api.commands.onCommand.addListener((name, tab) => run(name, tab ? asTab(tab) : null));
export async function setMenus(menus: { id: Menu; title: string }[]): Promise<void> {
  await api.contextMenus.removeAll();
  for (const menu of menus) api.contextMenus.create({ ...menu, contexts: ["selection"], documentUrlPatterns: ["http://*/*", "https://*/*"] });
}
export const onMenu = (run: (menu: string, text: string, page: string, tab: Tab) => void): void =>
  api.contextMenus.onClicked.addListener((info, tab) => {
    if (tab && info.selectionText) run(String(info.menuItemId), info.selectionText, info.frameUrl ?? info.pageUrl ?? "", asTab(tab));
  });
export const shortcuts = async (): Promise<{ what: string; keys: string }[]> =>
  (await api.commands.getAll()).map(({ description, shortcut }) => ({ what: description ?? "", keys: shortcut ?? "" }));
export const onToolbar = (run: (tab: Tab) => void): void => api.action.onClicked.addListener((tab) => run(asTab(tab)));
export function onTabChange(run: (tab: number, loaded: boolean) => void): void {
  api.tabs.onActivated.addListener(({ tabId }) => run(tabId, false));
  api.tabs.onUpdated.addListener((id, change) => {
    // A single-page site changes the address without loading: Chromium says "complete" then too, Firefox says the address alone.
    if (change.status === "complete" || change.url) run(id, change.status !== "loading");
  });
}

/** Opens the panel; must be called before anything is awaited, or the browser no longer sees a person's click. */
export function openPanel(tab: Tab): Promise<void> {
  return firefox.sidebarAction ? firefox.sidebarAction.open() : api.sidePanel.open({ windowId: tab.windowId });
}
export const openOptions = (): Promise<void> => api.runtime.openOptionsPage();

/** What the organisation preset; empty where there is no policy. Chromium may take seconds after its start, or for ever, to answer. */
export async function managedPolicy(): Promise<Record<string, unknown>> {
  try {
    return await api.storage.managed.get();
  } catch {
    return {}; // Firefox rejects where no managed manifest is installed.
  }
}

// Messages
const NOT_LISTENING = /receiving end does not exist|could not establish connection/i;
const LISTENS_WITHIN = 20;

/** Asks the background. Right after the browser's start it may not listen yet: then it is asked again for a few seconds. */
export async function ask<N extends CallName>(call: N, question: Calls[N]["ask"]): Promise<Calls[N]["answer"]> {
  for (let tried = 1; ; tried++) {
    try {
      return await api.runtime.sendMessage<Call<N>, Calls[N]["answer"]>({ call, ask: question });
    } catch (error) {
      if (tried >= LISTENS_WITHIN || !NOT_LISTENING.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
export const tellPanels = async (): Promise<void> => {
  await api.runtime.sendMessage<Changed>({ changed: true }).catch(() => undefined); // No panel is open.
};
export function onCall(answer: (call: Call) => Promise<unknown>): void {
  api.runtime.onMessage.addListener((received: Call | Changed, sender, reply) => {
    // Only our own pages: a content script has a tab and a page address that is not ours.
    if (!("call" in received) || !sender.url?.startsWith(api.runtime.getURL(""))) return false;
    void answer(received).then(reply);
    return true;
  });
}
export const onChanged = (run: () => void): void =>
  api.runtime.onMessage.addListener((received: Call | Changed) => {
    if ("changed" in received) run();
  });
