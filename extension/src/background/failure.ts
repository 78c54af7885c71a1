/** What can go wrong between extension and portal, by what to do about it. */
export type Failure =
  /** No answer, or one that asks to come back: try again, not before `retryAfter` milliseconds. */
  | { kind: "again"; message: string; everything: boolean; retryAfter: number }
  /** The token is not taken: keep everything and ask to pair again. */
  | { kind: "unpaired"; message: string; status: number }
  /** The portal will never take this request. */
  | { kind: "refused"; message: string; status: number };

export class PortalError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** Milliseconds from a `Retry-After` header: seconds or a date. 0 where there is none. */
export function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

/** Sorts an answer that is not 2xx. A 500 may be this one item's fault; the others say that the portal is busy. */
export function failureOf(status: number, message: string, waitFor: number): Failure {
  if (status === 401 || status === 403) return { kind: "unpaired", message, status };
  if (status === 408 || status === 425 || status === 429) return { kind: "again", message, everything: true, retryAfter: waitFor };
  if (status >= 500) return { kind: "again", message, everything: status >= 502 && status <= 504, retryAfter: waitFor };
  return { kind: "refused", message, status };
}
