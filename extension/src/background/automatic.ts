import { known } from "./known-pages";
import * as outbox from "./outbox";
import { readTab } from "./desk";
import { pageOf } from "./pages";
import * as settings from "./settings";

const AGAIN_AFTER = 10 * 60_000;
/** A page is read when its address has been still for so long: single-page sites draw after they have changed it. */
const STILL_FOR = 700;

const pending = new Map<number, ReturnType<typeof setTimeout>>();

/** Runs once a tab has loaded or changed its address, and has been still since. */
export function whenStill(tab: number, run: () => void): void {
  clearTimeout(pending.get(tab));
  pending.set(tab, setTimeout(() => { pending.delete(tab); run(); }, STILL_FOR));
}

/** Reads a loaded page by itself where the person switched the site on, at most every ten minutes. */
export async function readIfAutomatic(tab: number): Promise<void> {
  const page = await pageOf(tab, false);
  if (page.kind !== "known" || (await settings.managed()).mode === "click") return;
  if (!(await settings.site(page.site))?.automatic) return;
  const waiting = (await outbox.waiting()).some((item) => item.url === page.url);
  const last = (await known(page.url))?.annotations.capturedAt;
  if (waiting || (last && Date.now() - Date.parse(last) < AGAIN_AFTER)) return;
  await readTab(tab);
}
