// Many events through the real bot while it is killed again and again: what was lost, and what was said twice.
import { setTimeout as pause } from "node:timers/promises";
import { office } from "@kumacari/conversation";
import { type Beside, push, reply } from "../faults/bot-beside-line.ts";

export type Ordered = {
  /** Each person asks each public question once, so that one lost and one doubled cannot make up for each other. */
  readonly people: number;
  readonly killEveryMs: number;
  /** Shares of deliveries. */
  readonly duplicates: number;
  readonly reorder: number;
  readonly malformed: number;
  /** Events under way at once; a LINE of flesh and blood waits as well. */
  readonly underWay: number;
  readonly progress?: (sent: number) => void;
};

export type Delivered = {
  readonly events: number;
  readonly malformed: number;
  readonly duplicated: number;
  readonly kills: number;
  readonly seconds: number;
  readonly lost: number;
  readonly doubled: number;
};

export const questions = office.topics.map(({ title, words }) => ({ title, ask: words[0] ?? title }));

export async function deliverMany(town: Beside, ordered: Ordered): Promise<Delivered> {
  const { platform } = town;
  const { duplicates, reorder } = ordered;
  await control(town, "/_sim/redelivery", { on: true });
  await control(town, "/_sim/webhook", { duplicates, reorder });
  const people = Array.from({ length: ordered.people }, () => town.phone());
  const killing = killNowAndThen(town, ordered.killEveryMs);
  const answered = countAnswers(town);
  const begun = performance.now();
  let [events, malformed] = [0, 0];
  for (const question of questions) {
    for (const { id } of people) {
      const done = platform.act(id, { text: question.ask });
      if (!done.ok) throw new Error(done.error);
      events += 1;
      // Spread evenly: every hundredth body at one in a hundred.
      if (Math.floor(events * ordered.malformed) > malformed) {
        malformed += 1;
        await control(town, "/_sim/events", { raw: rubble[malformed % rubble.length] });
      }
      while (events - answered() > ordered.underWay) await pause(10);
    }
    ordered.progress?.(events);
  }
  const kills = await killing.end();
  await settled(town, () => people.every((it) => town.seen(it) >= questions.length));
  const seconds = (performance.now() - begun) / 1_000;
  const counts = countSeen(town);
  return { events, malformed, duplicated: await countDuplicates(town), kills, seconds, ...counts };
}

/** No JSON, no webhook, an event without anything: none of them may cost a neighbour. */
const rubble = ['{"events":[{"type":', "[]", '{"events":[{}]}', '{"events":[null,7,{"type":"message"}]}', ""];

async function control(town: Beside, path: string, body: object): Promise<void> {
  const answer = await town.platform.app.request(path, { method: "POST", body: JSON.stringify(body) });
  if (answer.status !== 200) throw new Error(`the platform did not take ${path}`);
}

function killNowAndThen(town: Beside, ms: number): { end(): Promise<number> } {
  const ending = new AbortController();
  let kills = 0;
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await pause(ms, undefined, { signal: ending.signal }).catch(() => undefined);
      if (ending.signal.aborted) return;
      await town.kill();
      await town.start();
      kills += 1;
    }
  };
  const running = run();
  return {
    async end() {
      ending.abort();
      await running;
      return kills;
    },
  };
}

/** Looks only at what is new, and again at what was not answered yet (cut by a kill, it never is). */
function countAnswers(town: Beside): () => number {
  let [looked, answers] = [0, 0];
  let open: ReturnType<typeof town.platform.sent> = [];
  return () => {
    const sent = town.platform.sent();
    const fresh = sent.slice(looked).filter(({ path }) => path === reply || path === push);
    looked = sent.length;
    const those = [...open, ...fresh];
    answers += those.filter(({ status }) => status === 200).length;
    open = those.filter(({ status }) => status === 0).slice(-200);
    return answers;
  };
}

async function settled(town: Beside, all: () => boolean): Promise<void> {
  const end = performance.now() + 150_000;
  while (!all() && performance.now() < end) await pause(200);
  await town.quiet(150_000);
}

function countSeen(town: Beside): Pick<Delivered, "lost" | "doubled"> {
  let [lost, doubled] = [0, 0];
  for (const { talk } of town.platform.phones()) {
    const said = talk.filter(({ from }) => from === "account").map(({ message }) => String(message.text));
    for (const { title } of questions) {
      const times = said.filter((it) => it.startsWith(`【${title}】`)).length;
      if (times === 0) lost += 1;
      if (times > 1) doubled += times - 1;
    }
  }
  return { lost, doubled };
}

async function countDuplicates(town: Beside): Promise<number> {
  const deliveries: unknown = await (await town.platform.app.request("/_sim/webhooks")).json();
  if (!Array.isArray(deliveries)) throw new Error("the platform names no deliveries");
  const ids = deliveries.flatMap((it) => it.webhookEventIds as readonly string[]);
  return ids.length - new Set(ids).size;
}
