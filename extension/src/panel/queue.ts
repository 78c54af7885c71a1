import type { QueuedView } from "../shared/messages";
import type { Desk } from "./desk";
import { act } from "./desk";
import { ago, button, counted, foreign, h, size, t, time } from "./dom";
import { icon } from "./icons";

const lastAnswer = ({ lastError, attempts }: QueuedView): string =>
  attempts === 0 && lastError === null ? t("notTriedYet") : lastError === "" ? t("noConnection") : (lastError ?? t("noConnection"));

function queued(desk: Desk, item: QueuedView, aside: boolean): HTMLElement {
  const again = aside && !item.sendable
    ? button(t("captureAgain"), "", () => void act(desk, "open-link", { url: item.url, capture: true }))
    : button(t("sendAgain"), "", () => void act(desk, "queue-retry", { key: item.key }));
  return h("li", { "data-item": item.key },
    h("div", { class: "row" }, h("b", {}, foreign(item.url.replace(/^https?:\/\//, ""))), h("span", { class: "ink-2 nowrap" }, size(item.size))),
    h("p", { class: "xs ink-2" }, t("captured", time(item.capturedAt), ago(item.capturedAt)), " · ", counted("tries", item.attempts)),
    h("p", { class: "xs ink-2" }, t("lastAnswer", lastAnswer(item)), aside ? "" : ` · ${t("nextTry", time(item.nextAt))}`),
    h("div", { class: "row" }, again, remove(desk, item)));
}

/** A capture that waits is thrown away only on a second click. */
function remove(desk: Desk, item: QueuedView): HTMLElement {
  return h("details", { "data-key": `remove-${item.key}` }, h("summary", { class: "btn quiet" }, t("removeAsk")),
    h("p", { class: "s" }, t("removeText")), button(t("remove"), "", () => void act(desk, "queue-remove", { key: item.key })));
}

/** What is not yet with the portal: nothing where all is. */
export function queueView(desk: Desk): HTMLElement[] {
  const { queue, aside, offlineSince, portal } = desk.state;
  const parts: HTMLElement[] = [];
  if (offlineSince !== null && portal) {
    parts.push(h("div", { class: "notice" }, icon("off"), h("span", {}, h("b", {}, t("offlineTitle", portal.host)), " ", t("offlineText"))));
  }
  if (queue.length > 0) {
    parts.push(h("section", { class: "p-sec" },
      h("div", { class: "p-head" }, h("h2", { class: "h2" }, t("waitingTitle")), button(t("tryNow"), "quiet", () => void act(desk, "queue-retry", { key: null }))),
      h("ul", { class: "queue" }, ...queue.map((item) => queued(desk, item, false)))));
  }
  if (aside.length > 0) {
    parts.push(h("section", { class: "p-sec aside" }, h("h2", { class: "h2" }, t("asideTitle")), h("p", { class: "s ink-2" }, t("asideText")),
      h("ul", { class: "queue" }, ...aside.map((item) => queued(desk, item, true)))));
  }
  return parts;
}
