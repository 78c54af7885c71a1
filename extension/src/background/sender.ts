/** Empties the outbox. One run at a time; what fails is kept and says when it is tried again. */

import type { CaptureAnswer } from "../shared/api";
import { delay } from "./backoff";
import { PortalError } from "./failure";
import type { Failure } from "./failure";
import type { Item } from "./outbox";
import * as outbox from "./outbox";

/** What a sender needs from outside; tests bring their own clock and chance. */
export interface World {
  now(): number;
  random(): number;
  /** False while there is no token that the portal takes. */
  paired(): Promise<boolean>;
  send(item: Item): Promise<CaptureAnswer>;
  /** Asks to be woken at that time, also after the worker's death. */
  wakeAt(when: number): Promise<void>;
  sent(item: Item, answer: CaptureAnswer): Promise<void>;
  unpaired(): Promise<void>;
  /** Tells since when the portal does not answer; null: it does. */
  offline(since: number | null): Promise<void>;
}

type Next = "go on" | "stop";

export class Sender {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(private readonly world: World) {}

  /** Puts one item at the front of its turn, also one that was set aside. False where it can never be sent. */
  async retry(key: string): Promise<boolean> {
    const item = [...(await outbox.waiting()), ...(await outbox.aside())].find((one) => one.key === key);
    if (!item?.body) return false;
    await outbox.save({ ...item, state: "waiting", nextAt: this.world.now() });
    await this.flush();
    return true;
  }

  /** Sends what is due. `force` does not wait for the time of the next try. */
  flush(force = false): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.run(force).finally(() => (this.running = null));
    return this.running;
  }

  private async run(force: boolean): Promise<void> {
    do {
      this.again = false;
      if (!(await this.world.paired())) return;
      for (const item of await outbox.waiting()) {
        if (!force && item.nextAt > this.world.now()) continue;
        if ((await this.attempt(item)) === "stop") break;
      }
      force = false;
    } while (this.again);
    await this.planNext();
  }

  private async attempt(item: Item): Promise<Next> {
    let answer: CaptureAnswer;
    try {
      answer = await this.world.send(item);
    } catch (error) {
      if (!(error instanceof PortalError)) throw error;
      return this.failed(item, error.failure);
    }
    await outbox.drop(item.key);
    await this.world.offline(null);
    await this.world.sent(item, answer);
    return "go on";
  }

  private async failed(item: Item, failure: Failure): Promise<Next> {
    const tried = { ...item, attempts: item.attempts + 1, lastError: failure.message };
    switch (failure.kind) {
      case "again": {
        const wait = delay(tried.attempts, failure.retryAfter, this.world.random());
        await outbox.save({ ...tried, nextAt: this.world.now() + wait });
        if (!failure.everything) return "go on";
        await this.postponeOthers(this.world.now() + wait);
        await this.world.offline(this.world.now());
        return "stop";
      }
      case "unpaired":
        await outbox.save(tried);
        await this.world.unpaired();
        return "stop";
      case "refused":
        await outbox.save({ ...tried, state: "aside" });
        return "go on";
    }
  }

  /** A portal that is away is away for all: nobody knocks before the first may. */
  private async postponeOthers(until: number): Promise<void> {
    for (const item of await outbox.waiting()) if (item.nextAt < until) await outbox.save({ ...item, nextAt: until });
  }

  private async planNext(): Promise<void> {
    const times = (await outbox.waiting()).map((item) => item.nextAt);
    if (times.length > 0) await this.world.wakeAt(Math.min(...times));
  }
}
