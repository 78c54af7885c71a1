/** Speaks the portal's HTTP contract. The only file with `fetch`. */

import type {
  Annotations, Boilerplate, CaptureAnswer, Complaint, DispositionBody, Observation, ObservationForm, Pairing, Shortlist, WatchCheck,
} from "../shared/api";
import { failureOf, PortalError, retryAfter } from "./failure";

const PATIENCE = 30_000;
const WAIT_FOR_ANALYSIS = 8;

export interface Access {
  url: string;
  token: string;
}

interface Request {
  method?: "GET" | "POST" | "DELETE";
  body?: BodyInit;
  headers?: Record<string, string>;
}

async function sentence(response: Response): Promise<string> {
  try {
    const problem = (await response.json()) as { detail?: unknown; title?: unknown };
    if (typeof problem.detail === "string") return problem.detail;
    if (typeof problem.title === "string") return problem.title;
  } catch {
    // Not problem+json: the status says it.
  }
  return `HTTP ${response.status}`;
}

async function call<T>(base: string, path: string, token: string | null, request: Request = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(new URL(`/api/v1${path}`, base), {
      method: request.method ?? "GET",
      body: request.body ?? null,
      headers: { Accept: "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}), ...request.headers },
      credentials: "omit",
      redirect: "error",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new PortalError({ kind: "again", message: "", everything: true, retryAfter: 0 });
  }
  if (!response.ok) {
    const wait = retryAfter(response.headers.get("Retry-After"), Date.now());
    throw new PortalError(failureOf(response.status, await sentence(response), wait));
  }
  return (await response.json().catch(() => null)) as T;
}

const json = (value: unknown): Request => ({
  method: "POST",
  body: JSON.stringify(value),
  headers: { "Content-Type": "application/json" },
});

export const pair = (url: string, code: string, device: { name: string; browser: string; extensionVersion: string }): Promise<Pairing> =>
  call(url, "/pairings", null, json({ code, device }));

/** Sends a capture whose body is gzipped JSON. The key makes a second delivery answer the first one's capture. */
export const sendCapture = (access: Access, key: string, body: BodyInit): Promise<CaptureAnswer> =>
  call(access.url, "/captures", access.token, {
    method: "POST",
    body,
    headers: {
      "Content-Type": "application/json",
      "Content-Encoding": "gzip",
      "Idempotency-Key": key,
      Prefer: `wait=${WAIT_FOR_ANALYSIS}`,
    },
  });

export const capture = (access: Access, id: string): Promise<CaptureAnswer> =>
  call(access.url, `/captures/${encodeURIComponent(id)}`, access.token);

export const annotations = (access: Access, page: string): Promise<Annotations> =>
  call(access.url, `/annotations?url=${encodeURIComponent(page)}`, access.token);

export const shortlists = async (access: Access): Promise<Shortlist[]> =>
  (await call<{ items: Shortlist[] }>(access.url, "/shortlists", access.token)).items;

export const addToShortlist = (access: Access, shortlist: string, candidateId: string, note: string): Promise<unknown> =>
  call(access.url, `/shortlists/${encodeURIComponent(shortlist)}/entries`, access.token, json({ candidateId, note }));

export const undoDismissal = (access: Access, id: string): Promise<unknown> =>
  call(access.url, `/standing-dismissals/${encodeURIComponent(id)}`, access.token, { method: "DELETE" });

export const dispose = (access: Access, finding: string, body: DispositionBody): Promise<{ id: string }> =>
  call(access.url, `/findings/${encodeURIComponent(finding)}/dispositions`, access.token, json(body));

export const openCase = (access: Access, capture: string, complaint: Complaint): Promise<{ id: string }> =>
  call(access.url, `/captures/${encodeURIComponent(capture)}/cases`, access.token, json(complaint));

export const check = (access: Access, text: string): Promise<WatchCheck> =>
  call(access.url, "/watchlists/check", access.token, json({ text }));

export const markBoilerplate = (access: Access, text: string, reason: string): Promise<Boilerplate> =>
  call(access.url, "/boilerplate", access.token, json({ text, reason }));

export const undoBoilerplate = (access: Access, id: string): Promise<unknown> =>
  call(access.url, `/boilerplate/${encodeURIComponent(id)}`, access.token, { method: "DELETE" });

export const observationForm = (access: Access): Promise<ObservationForm> => call(access.url, "/observations/form", access.token);

export const observe = (access: Access, candidate: string, observation: Observation): Promise<{ id: string }> =>
  call(access.url, `/candidates/${encodeURIComponent(candidate)}/observations`, access.token, json(observation));

export const undoObservation = (access: Access, id: string): Promise<unknown> =>
  call(access.url, `/observations/${encodeURIComponent(id)}/undo`, access.token, { method: "POST" });

export const undoCase = (access: Access, id: string): Promise<unknown> =>
  call(access.url, `/cases/${encodeURIComponent(id)}/undo`, access.token, { method: "POST" });
