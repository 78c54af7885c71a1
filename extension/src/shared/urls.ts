const SECRET_NAME =
  /^(?:.*[-_.])?(?:access_?token|auth|authorization|token|jwt|session(?:_?id)?|sess|sid|phpsessid|jsessionid|api_?key|apikey|key|secret|password|passwd|pwd|sig|signature|otp|ticket|csrf|xsrf|nonce|code|state|credential|invite|magic)$/i;
const JWT = /^ey[\w-]{8,}\.[\w-]{8,}\.[\w-]*$/;
const LONG_RANDOM = /^(?=.*\d)(?=.*[a-z])[\w-]{40,}$/i;

function isSecret(name: string, value: string): boolean {
  return SECRET_NAME.test(name) || JWT.test(value) || LONG_RANDOM.test(value);
}

/** True for addresses that can hold a profile. */
export function isWebPage(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

/** The host of a page, without a leading "www.". */
export function siteOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}

/** The pattern that asks for one host, for the permissions API. Ports are not part of such patterns. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The patterns that ask for a site's pages, for reading them automatically. Each stays within one optional pattern of the manifest. */
export const sitePatterns = (site: string): string[] => ["https", "http"].flatMap((scheme) => [`${scheme}://${site}/*`, `${scheme}://www.${site}/*`]);

function withoutSecrets(pairs: string): string {
  return pairs
    .split("&")
    .filter((pair) => {
      const [name = "", value = ""] = pair.split("=", 2);
      return !isSecret(name, value);
    })
    .join("&");
}

/**
 * Takes tokens, session ids and user info out of an address and leaves everything else as it was written.
 * Relative addresses stay relative.
 */
export function withoutTokens(address: string): string {
  let rest = address.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#@]*@/i, (_, scheme: string | undefined) => `${scheme ?? ""}//`);
  rest = rest.replace(/;jsessionid=[^/?#]*/gi, "");
  const hashAt = rest.indexOf("#");
  let hash = hashAt < 0 ? "" : rest.slice(hashAt + 1);
  rest = hashAt < 0 ? rest : rest.slice(0, hashAt);
  if (hash.includes("=")) hash = withoutSecrets(hash);
  const queryAt = rest.indexOf("?");
  const path = queryAt < 0 ? rest : rest.slice(0, queryAt);
  const query = queryAt < 0 ? "" : withoutSecrets(rest.slice(queryAt + 1));
  return path + (query ? `?${query}` : "") + (hash ? `#${hash}` : "");
}

/** The portal and the code of a line that the portal shows to be pasted; null for any other text. */
export function pairingLine(text: string): { portal: string; code: string } | null {
  const found = /^\s*(https?:\/\/\S{1,200})\s+([0-9A-Za-z]{4}[\s-]?[0-9A-Za-z]{4})\s*$/.exec(text);
  return found?.[1] && found[2] ? { portal: found[1], code: found[2] } : null;
}

/** Whether a portal address may be paired: https, or http on this machine. */
export function isSafePortal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  if (username) return false;
  const local = hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "127.0.0.1" || hostname === "[::1]";
  return protocol === "https:" || (protocol === "http:" && local);
}

/** "plumb.example" and "https://plumb.example/x" both become "https://plumb.example"; this machine defaults to http. */
export function portalAddress(typed: string): string {
  const text = typed.trim().replace(/\/+$/, "");
  const local = /^(?:[\w-]+\.)*localhost(?::|\/|$)|^127\.0\.0\.1(?::|\/|$)/.test(text);
  const withScheme = /^https?:\/\//i.test(text) ? text : `${local ? "http" : "https"}://${text}`;
  return URL.canParse(withScheme) ? new URL(withScheme).origin : withScheme;
}
