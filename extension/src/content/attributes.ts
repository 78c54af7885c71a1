import { withoutTokens } from "../shared/urls";

const NEVER = /^(?:on.*|style|srcdoc|nonce|integrity|value|checked|selected|data-.*(?:token|csrf|xsrf|nonce|session|secret|auth).*)$/i;
const ADDRESS = /^(?:href|src|action|formaction|poster|cite|data|background|xlink:href|data-(?:src|href|url|original))$/i;
const LONGEST_DATA = 512;

export function escapeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

function address(value: string): string | null {
  const text = value.trim();
  if (/^(?:javascript|vbscript):/i.test(text)) return null;
  if (/^(?:data|blob):/i.test(text)) return text.length > LONGEST_DATA ? null : text;
  return withoutTokens(text);
}

function sourceSet(value: string): string {
  return value
    .split(/,\s+/)
    .map((part) => {
      const [url = "", ...size] = part.trim().split(/\s+/);
      return [withoutTokens(url), ...size].join(" ");
    })
    .join(", ");
}

/** The attributes of an element as they are sent: no handlers, no values typed, no tokens. */
export function attributesOf(element: Element): string {
  let text = "";
  for (const { name, value } of element.attributes) {
    if (NEVER.test(name)) continue;
    let kept: string | null = value;
    if (ADDRESS.test(name)) kept = address(value);
    else if (/^(?:data-)?srcset$/i.test(name)) kept = sourceSet(value);
    else if (element.localName === "meta" && name === "content" && /https?:/.test(value)) kept = withoutTokens(value);
    if (kept !== null) text += ` ${name}="${escapeAttribute(kept)}"`;
  }
  return text;
}
