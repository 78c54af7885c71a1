const FIRST = 5_000;
const LONGEST = 15 * 60_000;

/**
 * Milliseconds until the next try: doubling from 5 s to 15 min, with half of it left to chance so that a team's browsers do not
 * return in step; never before the portal asked for.
 *
 * @param attempts tries so far, 1 or more
 * @param retryAfter milliseconds the portal asked for, 0 if it did not
 * @param random a number from 0 to 1
 */
export function delay(attempts: number, retryAfter: number, random: number): number {
  const full = Math.min(LONGEST, FIRST * 2 ** Math.min(attempts - 1, 20));
  return Math.max(retryAfter, Math.round(full / 2 + (full / 2) * random));
}
