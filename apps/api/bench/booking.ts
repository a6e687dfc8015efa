// Bookings a second under contention against bare transactions of the same engine, a thousand for one time, a long history.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { random } from "@kumacari/crypto";
import { reserve } from "@kumacari/desk";
import { instant, type Person, spellId } from "@kumacari/domain";
import {
  createClient,
  createHashes,
  createLedger,
  ensureKeyFiles,
  ensureTable,
  readKeyFile,
} from "@kumacari/store";
import { startEngine } from "@kumacari/store/engine";
import {
  type CrowdNeeds,
  contend,
  dayIn,
  hoursOf,
  onceKey,
  openCases,
  openPosts,
  type Post,
} from "../test/booking/crowd.ts";
import { isLinearisable } from "../test/booking/linear.ts";
import { openBare } from "./parts/booking/bare.ts";

const wanted = { ratio: 0.7 };
const lanes = 16;
let state = 20_261_126;
/** `npm run bench -- booking 5000` records a shorter history. */
const operations = Number(process.argv[2] ?? 100_000);

const folder = mkdtempSync(join(tmpdir(), "kumacari-bench-"));
const engine = await startEngine({ file: join(folder, "ledger.db") });
const client = createClient({ region: "ap-northeast-1", endpoint: engine.endpoint });
try {
  const table = "kumacari";
  await ensureTable(client, table);
  const chance: CrowdNeeds["chance"] = {
    id: (prefix) => spellId(prefix, random.bytes(20)),
    token: random.token,
    uuid: random.uuid,
  };
  const clock = { now: () => instant(Date.now()) };
  const hashes = createHashes(readKeyFile(ensureKeyFiles(join(folder, "keys")).find, "find"));
  const needs = { chance, clock, hashes, ledger: createLedger({ client, table, clock, chance }) };
  const bare = await openBare(client, table);
  const posts = await openPosts(needs, 20);
  const held = [
    await rates(needs, posts, bare),
    await onlyOne(needs, posts),
    await longHistory(needs, posts),
  ];
  process.exitCode = held.every(Boolean) ? 0 : 1;
} finally {
  client.destroy();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Each turn against its neighbour: a busy moment weighs on both. The first warms up. */
async function rates(
  needs: CrowdNeeds,
  posts: readonly Post[],
  bare: Awaited<ReturnType<typeof openBare>>,
): Promise<boolean> {
  const turns: { booked: number; bare: number; lost: number }[] = [];
  for (let turn = 0; turn <= 8; turn += 1) {
    const people = await openCases(needs, 120);
    const there = () => bookAll(needs, posts, people, 2 + turn * 2);
    const plain = () => bare.turn(120, lanes);
    const [booked, baseline] = turn % 2 === 0 ? [await there(), await plain()] : [undefined, await plain()];
    const { rate, lost } = booked ?? (await there());
    if (turn > 0) turns.push({ booked: rate, bare: baseline, lost });
  }
  const logs = turns.map((it) => Math.log(it.booked / it.bare));
  const ratio = Math.exp(logs.reduce((sum, it) => sum + it, 0) / logs.length);
  const lost = turns.reduce((sum, it) => sum + it.lost, 0);
  say({
    bench: "booking",
    value: round(median(turns.map((it) => it.booked))),
    unit: "bookings/s",
    baseline: round(median(turns.map((it) => it.bare))),
    ratio: round(ratio),
    lost,
  });
  return ratio >= wanted.ratio;
}

/** Everybody wants one of few times; whoever is late takes one that is shown near it. `lost`: how often somebody was late. */
async function bookAll(
  needs: CrowdNeeds,
  posts: readonly Post[],
  people: readonly Person[],
  days: number,
): Promise<{ readonly rate: number; readonly lost: number }> {
  const hours = [days, days + 1].flatMap((it) => hoursOf(dayIn(needs, it)));
  const waiting = [...people];
  let lost = 0;
  const from = performance.now();
  const lane = async (): Promise<void> => {
    for (let person = waiting.pop(); person; person = waiting.pop()) {
      const { hub, staff } = drawn(posts);
      const asked = { way: "hub", hub, staff } as const;
      let at = drawn(hours);
      for (;;) {
        const answer = await reserve(needs, person, { ...asked, from: at, once: onceKey() });
        if (!answer.ok) throw new Error(answer.error.kind);
        if ("booked" in answer.value) break;
        lost += 1;
        at = drawn(answer.value.instead).from;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { rate: people.length / ((performance.now() - from) / 1_000), lost };
}

async function onlyOne(needs: CrowdNeeds, [post]: readonly Post[]): Promise<boolean> {
  const people = await openCases(needs, 1_000);
  const [at] = hoursOf(dayIn(needs, 20));
  if (!post || at === undefined) throw new Error("nothing to contend for");
  const answers = await Promise.all(
    people.map((person) =>
      reserve(needs, person, { way: "hub", hub: post.hub, staff: post.staff, from: at, once: onceKey() }),
    ),
  );
  const won = answers.filter((it) => it.ok && "booked" in it.value).length;
  const told = answers.filter((it) => it.ok && "taken" in it.value && it.value.instead.length > 0).length;
  say({ bench: "booking-one-time", value: won, unit: "bookings", of: people.length, told });
  return won === 1 && told === people.length - 1;
}

async function longHistory(needs: CrowdNeeds, posts: readonly Post[]): Promise<boolean> {
  const slots = posts.flatMap((post) => hoursOf(dayIn(needs, 24)).map((from) => ({ post, from })));
  const people = await openCases(needs, 64);
  const from = performance.now();
  const histories = [...(await contend(needs, { people, slots, operations, draw: below })).values()];
  const seconds = (performance.now() - from) / 1_000;
  const all = histories.reduce((sum, it) => sum + it.length, 0);
  const refused = histories.flat().filter(({ told }) => told === "refused").length;
  const bad = histories.filter((it) => !isLinearisable(it)).length;
  say({
    bench: "booking-not-linearisable",
    value: bad,
    unit: "slots",
    of: histories.length,
    operations: all,
    refused,
  });
  say({ bench: "booking-operations", value: round(all / seconds), unit: "operations/s" });
  return bad === 0;
}

function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

function drawn<T>(of: readonly T[]): T {
  const found = of[below(of.length)];
  if (found === undefined) throw new Error("nothing to draw from");
  return found;
}

function median(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
}

function round(it: number): number {
  return Math.round(it * 1_000) / 1_000;
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
