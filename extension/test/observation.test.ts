import { beforeEach, expect, test, vi } from "vitest";
import { answers, asked, deskOf, field, press, raise } from "./stage";

raise();
const { observationView } = await import("../src/panel/observation");

answers["observation-form"] = {
  ok: true,
  value: {
    topics: [
      { id: "camera", title: "Camera", question: "What did the camera do?", counted: true, choices: [{ id: "stayed-off", sentence: "It stayed off", accommodation: true }, { id: "on", sentence: "It was on", accommodation: false }] },
      { id: "person", title: "Who took part", question: "Who took part?", counted: false, choices: [{ id: "another", sentence: "Another person", accommodation: false }] },
    ],
    colleagues: [{ id: "m2", name: "Ana" }],
  },
};
answers["observe"] = { ok: true, value: { id: "o1" } };

function pick(name: string, value: string): void {
  const select = field<HTMLSelectElement>(`[data-key^="observation-${name}"]`);
  select.value = value;
  select.dispatchEvent(new Event("change"));
}

async function open(): Promise<{ said: string[] }> {
  const { said } = deskOf({}, (desk) => [observationView(desk, "c1")]);
  field<HTMLDetailsElement>("details").dispatchEvent(new Event("toggle"));
  await vi.waitFor(() => expect(document.querySelectorAll('[data-key^="observation-topic"] option').length).toBe(3));
  return { said };
}

beforeEach(() => void asked.splice(0));

test("keeps_what_was_picked_with_a_second_observer_and_an_accommodation_and_takes_it_back", async () => {
  const { said } = await open();
  pick("topic", "camera");
  pick("choice", "stayed-off");
  pick("second", "m2");
  field<HTMLInputElement>('[data-key^="observation-times"]').value = "3";
  field<HTMLInputElement>('[data-key^="observation-accommodation"]').checked = true;
  field<HTMLTextAreaElement>("textarea").value = " Said the camera was broken. ";
  press("Keep the observation");
  await vi.waitFor(() => expect(said).toContain("The observation is kept."));
  expect(asked.find(({ call }) => call === "observe")?.ask).toEqual({
    candidate: "c1",
    observation: { topic: "camera", choice: "stayed-off", times: 3, at: null, secondObserver: "m2", accommodation: true, note: "Said the camera was broken." },
  });
  expect(field<HTMLTextAreaElement>("textarea").value).toBe("");
  press("Undo");
  await vi.waitFor(() => expect(asked.at(-1)).toEqual({ call: "observation-undo", ask: { id: "o1" } }));
});

test("asks_how_often_and_for_an_accommodation_only_where_the_pick_list_says_so", async () => {
  await open();
  pick("topic", "person");
  pick("choice", "another");
  expect(field('[data-key^="observation-times"]').closest("label")?.hidden).toBe(true);
  expect(field('[data-key^="observation-accommodation"]').closest("label")?.hidden).toBe(true);
  pick("topic", "camera");
  expect(field('[data-key^="observation-times"]').closest("label")?.hidden).toBe(false);
});

test("says_what_is_lacking_and_sends_nothing", async () => {
  const { said } = await open();
  pick("topic", "");
  press("Keep the observation");
  expect(said).toEqual(["Choose what it is about and what was seen."]);
  expect(asked.some(({ call }) => call === "observe")).toBe(false);
});
