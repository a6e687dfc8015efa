// Many events through the real bot while it is killed again and again: what was lost, and what was said twice.
import { setTimeout as pause } from "node:timers/promises";
import { office } from "@kumacari/conversation";
import { answers } from "@kumacari/conversation/answers";
import { type Beside, type Phone, push, reply } from "../faults/bot-beside-line.ts";

export type Ordered = {
  /** Each person asks each public question once, so that one lost and one doubled cannot make up for each other. */
  readonly people: number;
  /** Counted from the first answer after each start: a slow machine must not be killed before it has done anything. */
  readonly killEveryMs: number;
  /** Shares of deliveries. */
  readonly duplicates: number;
  readonly reorder: number;
  readonly malformed: number;
  /** Asks nothing more once the bot was killed this often, however long a slow machine takes; the whole otherwise. */
  readonly untilKills?: number;
  /** Most events under way at once. Fewer when this machine is slow: no more than it answers in a second and a half. */
  readonly underWay: number;
  readonly progress?: (sent: number, seconds: number) => void;
};

export type Delivered = {
  readonly events: number;
  readonly malformed: number;
  readonly duplicated: number;
  readonly kills: number;
  readonly seconds: number;
  readonly lost: number;
  readonly doubled: number;
  /** What is known of the first few that were lost or doubled: the talk, the notices, the audit entries. */
  readonly stories: readonly string[];
};

export const questions = office.topics.map(({ id, words }) => {
  const { title } = answers[id];
  return { title, ask: words[0] ?? title };
});

export async function deliverMany(town: Beside, ordered: Ordered): Promise<Delivered> {
  const { platform } = town;
  const { duplicates, reorder } = ordered;
  await control(town, "/_sim/redelivery", { on: true });
  await control(town, "/_sim/webhook", { duplicates, reorder });
  const people = Array.from({ length: ordered.people }, () => town.phone());
  const killing = killNowAndThen(town, ordered.killEveryMs);
  const answers = countAnswers(town);
  const begun = performance.now();
  let [events, malformed] = [0, 0];
  const asked = new Map<string, number>();
  const over = () => killing.count() >= (ordered.untilKills ?? Infinity);
  for (const [n, question] of questions.entries()) {
    for (const { id } of people) {
      if (over()) break;
      const done = platform.act(id, { text: question.ask });
      if (!done.ok) throw new Error(done.error);
      asked.set(id, n + 1);
      events += 1;
      // Spread evenly: every hundredth body at one in a hundred.
      if (Math.floor(events * ordered.malformed) > malformed) {
        malformed += 1;
        await control(town, "/_sim/events", { raw: rubble[malformed % rubble.length] });
      }
      for (
        let it = answers.now();
        events - it.count > Math.min(ordered.underWay, it.room);
        it = answers.now()
      )
        await pause(10);
    }
    ordered.progress?.(events, (performance.now() - begun) / 1_000);
  }
  const kills = await killing.end();
  await settled(town, asked);
  const seconds = (performance.now() - begun) / 1_000;
  const odd = oddAnswers(town, asked);
  const lost = odd.filter(({ times }) => times === 0).length;
  const doubled = odd.reduce((sum, { times }) => sum + Math.max(0, times - 1), 0);
  const stories: string[] = [];
  for (const { phone, title, times } of odd.slice(0, 5))
    stories.push(`${title} ×${times}\n${await town.story(phone)}`);
  return {
    events,
    malformed,
    duplicated: await countDuplicates(town),
    kills,
    seconds,
    lost,
    doubled,
    stories,
  };
}

/** No JSON, no webhook, an event without anything: none of them may cost a neighbour. */
const rubble = ['{"events":[{"type":', "[]", '{"events":[{}]}', '{"events":[null,7,{"type":"message"}]}', ""];

async function control(town: Beside, path: string, body: object): Promise<void> {
  const answer = await town.platform.app.request(path, { method: "POST", body: JSON.stringify(body) });
  if (answer.status !== 200) throw new Error(`the platform did not take ${path}`);
}

function killNowAndThen(town: Beside, ms: number): { count(): number; end(): Promise<number> } {
  const ending = new AbortController();
  let kills = 0;
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await answersAgain(town, ending.signal);
      await pause(ms, undefined, { signal: ending.signal }).catch(() => undefined);
      if (ending.signal.aborted) return;
      await town.kill();
      await town.start();
      kills += 1;
    }
  };
  const running = run();
  return {
    count: () => kills,
    async end() {
      ending.abort();
      await running;
      return kills;
    },
  };
}

async function answersAgain(town: Beside, signal: AbortSignal): Promise<void> {
  const before = town.platform.sent().length;
  const spoke = () =>
    town.platform
      .sent()
      .slice(before)
      .some(({ path }) => path === reply || path === push);
  while (!spoke() && !signal.aborted) await pause(20);
}

/**
 * How many were answered, and how many may be under way: what was answered in the last seconds, so that none waits long.
 * Looks only at what is new, and again at what was not answered yet (cut by a kill, it never is).
 */
function countAnswers(town: Beside): { now(): { readonly count: number; readonly room: number } } {
  let [looked, count, room] = [0, 0, least];
  let [at, before] = [performance.now(), 0];
  let open: ReturnType<typeof town.platform.sent> = [];
  return {
    now() {
      const sent = town.platform.sent();
      const fresh = sent.slice(looked).filter(({ path }) => path === reply || path === push);
      looked = sent.length;
      const those = [...open, ...fresh];
      count += those.filter(({ status }) => status === 200).length;
      open = those.filter(({ status }) => status === 0).slice(-200);
      const ms = performance.now() - at;
      if (ms > 1_000) {
        room = Math.max(least, ((count - before) / ms) * 1_500);
        [at, before] = [performance.now(), count];
      }
      return { count, room };
    },
  };
}

const least = 24;

/** Nothing left to be said, and everybody answered or nothing more to come. */
async function settled(town: Beside, asked: Asked): Promise<void> {
  const end = performance.now() + 150_000;
  while (oddAnswers(town, asked).some(({ times }) => times === 0) && performance.now() < end)
    await pause(500);
  await town.quiet(150_000);
}

/** How many of the questions each phone has asked. */
type Asked = ReadonlyMap<string, number>;
type Odd = { readonly phone: Phone; readonly title: string; readonly times: number };

/** Every question that was not answered exactly once. */
const oddAnswers = (town: Beside, asked: Asked): readonly Odd[] =>
  town.platform.phones().flatMap((phone) => {
    const said = phone.talk
      .filter(({ from }) => from === "account")
      .map(({ message }) => String(message.text));
    return questions
      .slice(0, asked.get(phone.id) ?? 0)
      .map(({ title }) => ({
        phone,
        title,
        times: said.filter((it) => it.startsWith(`【${title}】`)).length,
      }))
      .filter(({ times }) => times !== 1);
  });

async function countDuplicates(town: Beside): Promise<number> {
  const deliveries: unknown = await (await town.platform.app.request("/_sim/webhooks")).json();
  if (!Array.isArray(deliveries)) throw new Error("the platform names no deliveries");
  const ids = deliveries.flatMap((it) => it.webhookEventIds as readonly string[]);
  return ids.length - new Set(ids).size;
}
