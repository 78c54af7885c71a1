/** The parts of the portal's HTTP contract (version 1) that the extension uses. Optional: the portal may leave it out. */

export type Severity = "NOTE" | "ASK" | "SETTLE";
export type DispositionState = "open" | "confirmed" | "explained" | "dismissed" | "unsure" | "snoozed";

/** What a dismissal counts for. */
export const SCOPES = ["finding", "pair", "candidate-and-rule", "text"] as const;
export type Scope = (typeof SCOPES)[number];

export interface Evidence {
  capture?: string;
  /** None where the quote stands on no captured page: a row of an import, or what a person saw. */
  url?: string;
  capturedAt: string;
  quote: string;
  site?: string;
  prefix?: string;
  suffix?: string;
  /** The words inside the quote that differ, or are reused. */
  mark?: string;
}

export interface Disposition {
  state: DispositionState;
  reason?: string;
  by?: string;
  at?: string;
}

export type Selector =
  | { type: "TextQuoteSelector"; exact: string; prefix?: string; suffix?: string }
  | { type: "CssSelector"; value: string };

export interface Annotation {
  id: string;
  body: {
    finding: string;
    rule: string;
    family: string;
    severity: Severity;
    confidence: "LOW" | "MEDIUM" | "HIGH";
    /** How the quotes stand to one another. */
    standing?: "differ" | "same" | "beside" | "alone";
    headline: string;
    message?: string;
    ask?: string;
    innocentExplanations?: string[];
    evidence: Evidence[];
    /** What this member's dismissal may count for, the narrowest first. */
    scopes?: Scope[];
    disposition?: Disposition;
  };
  target?: { source: string; selector?: Selector[] };
}

export interface CoverageRow {
  claim: string;
  sources: string[];
  result: "agrees" | "compatible" | "differs" | "not compared";
  reason?: string;
}

export interface Coverage {
  compared: number;
  total: number;
  notCompared?: string[];
  rows?: CoverageRow[];
}

export interface FoundLink {
  url: string;
  kind?: string;
  state: "not-seen" | "seen" | "points-back" | "no-link-back";
  capturedAt?: string;
}

export interface Candidate {
  id: string;
  name: string;
  romanised?: string;
  accounts?: { site?: string; handle?: string; url?: string }[] | number;
  href?: string;
}

/** Answer of `GET /api/v1/annotations?url=`. */
export interface Annotations {
  captured: boolean;
  capturedAt?: string;
  candidate?: Candidate | null;
  seen?: { times: number; lastAt?: string; lastBy?: string };
  coverage?: Coverage;
  links?: FoundLink[];
  shortlists?: { id: string; name: string; addedBy?: string; addedAt?: string }[];
  items: Annotation[];
}

export interface Shortlist {
  id: string;
  name: string;
  size?: number;
}

/** Answer of `POST /api/v1/pairings`. */
export interface Pairing {
  token: string;
  expiresAt?: string;
  user?: { name: string; role?: string };
  team?: { id: string | number; name: string };
  portal?: { name: string; url: string };
}

/** Body of `POST /api/v1/captures`. */
export interface CaptureBody {
  url: string;
  title: string;
  capturedAt: string;
  html: string;
  language: string;
  timeZone: string;
  images: { url: string; mediaType: string; base64: string }[];
  client: { name: string; version: string };
}

/** Answer of `POST /api/v1/captures` and `GET /api/v1/captures/{id}`. */
export interface CaptureAnswer {
  id: string;
  status: "received" | "analysed" | "abnormal" | "failed";
  url?: string;
  receivedAt?: string;
}

export const FAULTS = ["wrong-value", "wrong-field", "other-person", "cut", "other"] as const;
export type Fault = (typeof FAULTS)[number];

/** Body of `POST /api/v1/captures/{id}/cases`. */
export interface Complaint {
  quote: string;
  fault: Fault;
  note: string | null;
}

/** Answer of `POST /api/v1/watchlists/check`. */
export interface WatchCheck {
  hits: { list: string; href?: string; entry: string; quote: string; kind: string; why: string }[];
}

/** Answer of `POST /api/v1/boilerplate`: `findings` counts those that rested on the text. */
export interface Boilerplate {
  id: string;
  findings: number;
}

/** Answer of `GET /api/v1/observations/form`. */
export interface ObservationForm {
  topics: { id: string; title: string; question: string; counted: boolean; choices: { id: string; sentence: string; accommodation: boolean }[] }[];
  colleagues: { id: string; name: string }[];
}

/** Body of `POST /api/v1/candidates/{id}/observations`. */
export interface Observation {
  topic: string;
  choice: string;
  times: number;
  at: string | null;
  secondObserver: string | null;
  accommodation: boolean;
  note: string | null;
}

export interface DispositionBody {
  state: DispositionState;
  reason?: string;
  scope?: Scope;
  comment?: string;
  until?: string;
}
