import { ask } from "../background/browser";
import type { CallName, Calls, Outcome, PanelState } from "../shared/messages";

/** What each part of the panel can do and knows besides the state itself. */
export interface Desk {
  tab: number;
  state: PanelState;
  /** Says a sentence to the person, also to a screen reader. */
  say(text: string): void;
  refresh(): Promise<void>;
}

type Acting = { [N in CallName]: Calls[N]["answer"] extends Outcome<unknown> ? N : never }[CallName];

/** Asks the background, tells what went wrong, and shows the new state. True if it worked. */
export async function act<N extends Acting>(desk: Pick<Desk, "say" | "refresh">, call: N, question: Calls[N]["ask"]): Promise<boolean> {
  const outcome = await ask(call, question);
  desk.say(outcome.ok ? "" : outcome.message);
  await desk.refresh();
  return outcome.ok;
}
