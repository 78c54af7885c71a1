import type { Annotations, Boilerplate, Complaint, DispositionBody, Observation, ObservationForm, Shortlist, WatchCheck } from "./api";

/** One capture in the queue, as the panel shows it. */
export interface QueuedView {
  key: string;
  url: string;
  capturedAt: string;
  /** Bytes on the wire. */
  size: number;
  attempts: number;
  /** Epoch milliseconds of the next try. */
  nextAt: number;
  lastError: string | null;
  /** False for what is too large ever to be sent. */
  sendable: boolean;
}

export type Page =
  | { kind: "protected" }
  | { kind: "no-access" }
  | { kind: "not-allowed"; site: string }
  | { kind: "refused"; site: string }
  | { kind: "consent"; site: string }
  | { kind: "known"; site: string; url: string; title: string; annotations: Annotations | null; fetchedAt: string | null; lines: boolean; waiting: boolean };

export const MENUS = ["check", "evidence", "boilerplate"] as const;
export type Menu = (typeof MENUS)[number];

/** Words that the person marked on a page, and what they chose in the context menu. */
export interface Selection {
  menu: Menu;
  text: string;
  /** Without tokens. */
  url: string;
  tab: number;
}

export interface PanelState {
  /** Null until paired. `renew` says that the portal no longer takes the token. */
  portal: { name: string; url: string; host: string; renew: boolean } | null;
  preset: string;
  /** Epoch milliseconds since when the portal does not answer. */
  offlineSince: number | null;
  queue: QueuedView[];
  aside: QueuedView[];
  automatic: boolean;
  /** The organisation decides the mode: the person cannot change it. */
  modeLocked: boolean;
  /** The organisation lets sites be read automatically, or says nothing. */
  mayAutomatic: boolean;
  /** A site that is agreed to is read automatically from then on. */
  presetAutomatic: boolean;
  selection: Selection | null;
  page: Page;
}

export interface SiteSettings {
  site: string;
  refused: boolean;
  lines: boolean;
  automatic: boolean;
}

export interface Settings {
  portal: { name: string; url: string; user: string; team: string } | null;
  sites: SiteSettings[];
  managed: { server: string; allowedSites: string[]; mode: "click" | "automatic" | ""; lock: boolean };
}

/** Either what was asked for or a sentence for the person who must act. */
export type Outcome<T = null> = { ok: true; value: T } | { ok: false; message: string };

/** Every message between panel or options and the background: question and answer by name. */
export interface Calls {
  "panel-state": { ask: { tab: number }; answer: PanelState };
  pair: { ask: { portal: string; code: string }; answer: Outcome };
  unpair: { ask: null; answer: Outcome };
  read: { ask: { tab: number; consent: { lines: boolean; automatic: boolean } | null }; answer: Outcome };
  "refuse-site": { ask: { site: string; refused: boolean }; answer: Outcome };
  "set-site": { ask: { site: string; lines?: boolean; automatic?: boolean }; answer: Outcome };
  "forget-site": { ask: { site: string }; answer: Outcome };
  lines: { ask: { tab: number; on: boolean }; answer: Outcome };
  show: { ask: { tab: number; annotation: string }; answer: Outcome<boolean> };
  places: { ask: { tab: number }; answer: Outcome<Record<string, number>> };
  dispose: { ask: { tab: number; finding: string; body: DispositionBody }; answer: Outcome<{ id: string }> };
  /** Takes a dismissal back that counts for more than its finding. */
  "dismissal-undo": { ask: { tab: number; id: string }; answer: Outcome };
  "case-open": { ask: { capture: string; complaint: Complaint }; answer: Outcome<{ id: string }> };
  "case-undo": { ask: { id: string }; answer: Outcome };
  shortlists: { ask: null; answer: Outcome<Shortlist[]> };
  "shortlist-add": { ask: { tab: number; shortlist: string; candidate: string; note: string }; answer: Outcome };
  /** One item, also one that was set aside; null for all that wait. */
  "queue-retry": { ask: { key: string | null }; answer: Outcome };
  "queue-remove": { ask: { key: string }; answer: Outcome };
  "selection-close": { ask: null; answer: Outcome };
  check: { ask: { text: string }; answer: Outcome<WatchCheck> };
  boilerplate: { ask: { text: string; reason: string }; answer: Outcome<Boilerplate> };
  "boilerplate-undo": { ask: { id: string }; answer: Outcome };
  "observation-form": { ask: null; answer: Outcome<ObservationForm> };
  observe: { ask: { candidate: string; observation: Observation }; answer: Outcome<{ id: string }> };
  "observation-undo": { ask: { id: string }; answer: Outcome };
  "open-link": { ask: { url: string; capture: boolean }; answer: Outcome };
  settings: { ask: null; answer: Settings };
}

export type CallName = keyof Calls;

/** A question on its way to the background. */
export interface Call<N extends CallName = CallName> {
  call: N;
  ask: Calls[N]["ask"];
}

/** Told to open panels when something they show has changed. */
export interface Changed {
  changed: true;
}
