import type { Coverage } from "../shared/api";
import { bullets, foreign, h, number, t } from "./dom";

/** One tick a claim: it measures what was read, never a person. */
export function coverageView({ compared, total, notCompared = [], rows = [] }: Coverage): HTMLElement {
  const differ = rows.filter((row) => row.result === "differs").length;
  const ticks = Array.from({ length: Math.min(total, 60) }, (_, at) => (at < differ ? "d" : at < compared ? "c" : "n"));
  return h("section", { class: "p-cov" },
    h("b", { class: "s" }, t("coverage", number(compared), number(total))),
    h("div", { class: "ruler", "aria-hidden": "true" }, ...ticks.map((kind) => h("i", { class: kind }))),
    notCompared.length > 0 && h("p", { class: "xs ink-2" }, t("notCompared", notCompared.join(", "))),
    h("details", { "data-key": "coverage" }, h("summary", { class: "s tap" }, t("whichOnes")),
      h("table", { class: "ctab" }, ...rows.map((row) => h("tr", {}, h("th", { scope: "row" }, foreign(row.claim)), h("td", {}, foreign(row.sources.join(", "))), h("td", {}, row.result === "not compared" ? (row.reason ?? t("result_not_compared")) : t(`result_${row.result}`))))),
      rows.length === 0 && bullets(notCompared)));
}
