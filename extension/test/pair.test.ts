import { beforeEach, expect, test, vi } from "vitest";
import { pairingLine } from "../src/shared/urls";
import { asked, deskOf, field, press, raise } from "./stage";

raise();
const { pairView } = await import("../src/panel/states");

beforeEach(() => void asked.splice(0));

function paste(into: string, text: string): boolean {
  const event = new Event("paste", { cancelable: true });
  Object.defineProperty(event, "clipboardData", { value: { getData: () => text } });
  return field(into).dispatchEvent(event);
}

test.each(["#portal", "#code"])("the_line_beside_the_code_fills_both_fields_wherever_it_is_pasted_%s", async (into) => {
  deskOf({ portal: null }, (desk) => [pairView(desk)]);
  expect(paste(into, " https://plumb.example K7QF 2M9X\n")).toBe(false);
  expect(field<HTMLInputElement>("#portal").value).toBe("https://plumb.example");
  expect(field<HTMLInputElement>("#code").value).toBe("K7QF 2M9X");
  press("Connect");
  await vi.waitFor(() => expect(asked).toEqual([{ call: "pair", ask: { portal: "https://plumb.example", code: "K7QF 2M9X" } }]));
});

test("any_other_text_is_pasted_where_it_is_pasted", () => {
  deskOf({ portal: null }, (desk) => [pairView(desk)]);
  expect(paste("#code", "K7QF 2M9X")).toBe(true);
  expect(field<HTMLInputElement>("#portal").value).toBe("");
});

test.each([
  ["https://plumb.example:8443 k7qf-2m9x", { portal: "https://plumb.example:8443", code: "k7qf-2m9x" }],
  ["http://localhost:8080 K7QF2M9X", { portal: "http://localhost:8080", code: "K7QF2M9X" }],
  ["javascript:alert(1) K7QF 2M9X", null],
  ["https://plumb.example", null],
  ["https://plumb.example K7QF 2M9X and more", null],
  [`https://${"a".repeat(300)}.example K7QF 2M9X`, null],
])("a_line_of_portal_and_code_is_told_from_other_text: %s", (text, line) => {
  expect(pairingLine(text)).toEqual(line);
});
