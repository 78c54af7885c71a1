import { ask } from "../background/browser";
import type { Observation, ObservationForm } from "../shared/api";
import type { Desk } from "./desk";
import { act } from "./desk";
import { button, h, t } from "./dom";

/** The portal's pick-lists; null until they were asked for. */
let form: ObservationForm | null = null;
/** The last observation kept from this panel, by candidate: it can be taken back while it is open. */
const kept = new Map<string, string>();

const option = (value: string, words: string): HTMLOptionElement => h("option", { value, dir: "auto" }, words);

function labelled(words: string, field: HTMLElement): HTMLElement {
  return h("label", { class: "label" }, words, field);
}

/** Everything of the form that depends on what was picked before. */
class Form {
  constructor(private readonly candidate: string) {}

  readonly topic = h("select", { class: "field s", "data-key": this.key("observation-topic"), change: () => this.pick() });
  readonly choice = h("select", { class: "field s", "data-key": this.key("observation-choice"), change: () => this.adapt() });
  readonly times = h("input", { class: "field s", type: "number", min: "1", max: "1000", value: "1", "data-key": this.key("observation-times") });
  readonly at = h("input", { class: "field s", type: "datetime-local", "data-key": this.key("observation-at") });
  readonly second = h("select", { class: "field s", "data-key": this.key("observation-second") });
  readonly accommodation = h("input", { type: "checkbox", "data-key": this.key("observation-accommodation") });
  readonly note = h("textarea", { class: "field s", dir: "auto", maxlength: "2000", "data-key": this.key("observation-note"), "data-note": "observation" });
  private readonly often = labelled(t("observationTimes"), this.times);
  private readonly agreed = h("label", { class: "check s" }, this.accommodation, h("span", {}, t("observationAccommodation")));

  private key(field: string): string {
    return `${field}-${this.candidate}`;
  }

  /** Empties it for the next one. */
  clear(): void {
    for (const field of [this.topic, this.choice, this.at, this.second, this.note]) field.value = "";
    this.times.value = "1";
    this.accommodation.checked = false;
    this.pick();
  }

  fill(): void {
    this.topic.replaceChildren(option("", t("chooseOne")), ...(form?.topics ?? []).map(({ id, title }) => option(id, title)));
    this.second.replaceChildren(option("", t("nobody")), ...(form?.colleagues ?? []).map(({ id, name }) => option(id, name)));
    this.pick();
  }

  pick(): void {
    const topic = form?.topics.find(({ id }) => id === this.topic.value);
    const before = this.choice.value;
    this.choice.replaceChildren(option("", topic?.question ?? t("chooseOne")), ...(topic?.choices ?? []).map(({ id, sentence }) => option(id, sentence)));
    this.choice.value = topic?.choices.some(({ id }) => id === before) ? before : "";
    this.often.hidden = topic?.counted !== true;
    this.adapt();
  }

  adapt(): void {
    const choice = form?.topics.find(({ id }) => id === this.topic.value)?.choices.find(({ id }) => id === this.choice.value);
    this.agreed.hidden = choice?.accommodation !== true;
  }

  parts(): HTMLElement[] {
    return [labelled(t("observationTopic"), this.topic), labelled(t("observationChoice"), this.choice), this.often, labelled(t("observationAt"), this.at),
      labelled(t("observationSecond"), this.second), this.agreed, labelled(t("observationNote"), this.note)];
  }

  seen(): Observation {
    return {
      topic: this.topic.value,
      choice: this.choice.value,
      times: this.often.hidden ? 1 : Number(this.times.value) || 1,
      at: this.at.value ? new Date(this.at.value).toISOString() : null,
      secondObserver: this.second.value || null,
      accommodation: !this.agreed.hidden && this.accommodation.checked,
      note: this.note.value.trim() || null,
    };
  }
}

/** The fields as they are: they outlive a new drawing of the panel, so that nothing typed is lost. */
let fields: { candidate: string; form: Form } | null = null;

function formFor(candidate: string): Form {
  if (fields?.candidate !== candidate) {
    fields = { candidate, form: new Form(candidate) };
    fields.form.fill();
  }
  return fields.form;
}

/** A form for what was seen: pick-lists of the portal, a second observer, an agreed accommodation, a note. */
export function observationView(desk: Desk, candidate: string): HTMLElement {
  const asked = formFor(candidate);
  const load = async (): Promise<void> => {
    if (form) return;
    const outcome = await ask("observation-form", null);
    if (!outcome.ok) return desk.say(outcome.message);
    form = outcome.value;
    asked.fill();
  };
  const keep = async (): Promise<void> => {
    if (!asked.topic.value || !asked.choice.value) return desk.say(t("observationLacks"));
    const outcome = await ask("observe", { candidate, observation: asked.seen() });
    if (!outcome.ok) return desk.say(outcome.message);
    kept.set(candidate, outcome.value.id);
    asked.clear();
    await desk.refresh();
    desk.say(t("observationKept"));
  };
  const undo = async (id: string): Promise<void> => {
    kept.delete(candidate);
    if (!(await act(desk, "observation-undo", { id }))) kept.set(candidate, id);
  };
  const last = kept.get(candidate);
  return h("section", { class: "p-sec" }, h("h2", { class: "h2" }, t("observation")),
    last !== undefined && h("p", { class: "row s" }, t("observationKept"), button(t("undo"), "link", () => void undo(last))),
    h("details", { "data-key": "observation", toggle: () => void load() }, h("summary", { class: "btn" }, t("observationOpen")),
      ...asked.parts(), button(t("observationKeep"), "", () => void keep())));
}
