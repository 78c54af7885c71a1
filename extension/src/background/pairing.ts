import type { Outcome } from "../shared/messages";
import { isSafePortal, portalAddress } from "../shared/urls";
import { mayReach, message } from "./browser";
import { flush } from "./desk";
import { PortalError } from "./failure";
import * as portal from "./portal-client";
import * as settings from "./settings";
import { originPattern } from "../shared/urls";

function browserName(): string {
  return /Firefox\/\S+|Edg\/\S+|Chrome\/\S+/.exec(navigator.userAgent)?.[0] ?? "unknown";
}

/** What the person is told when the code is not taken. */
function reason(error: PortalError): string {
  const { failure } = error;
  if (failure.kind === "refused" && failure.status === 404) return message("pairCodeUnknown");
  if (failure.kind === "again" && failure.message === "") return message("pairNoAnswer");
  return failure.message;
}

/** Exchanges the code for a token. The panel has asked for the host's permission before, in the person's click. */
export async function pairWith(typed: string, code: string): Promise<Outcome> {
  const url = portalAddress(typed);
  const { server, lock } = await settings.managed();
  if (lock && server && portalAddress(server) !== url) return { ok: false, message: message("pairLocked", [server]) };
  if (!isSafePortal(url)) return { ok: false, message: message("pairUnsafe") };
  if (!(await mayReach(originPattern(url)))) return { ok: false, message: message("pairNoPermission") };
  const device = { name: `${browserName()} · ${navigator.platform}`, browser: browserName(), extensionVersion: PLUMBLINE_VERSION };
  try {
    await settings.savePairing(url, await portal.pair(url, code.replace(/[\s-]/g, "").toUpperCase(), device));
  } catch (error) {
    if (error instanceof PortalError) return { ok: false, message: reason(error) };
    throw error;
  }
  await settings.setOffline(null);
  void flush(true);
  return { ok: true, value: null };
}
