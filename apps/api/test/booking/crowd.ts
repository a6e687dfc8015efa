// A crowd that reserves and cancels at few times of few counsellors, and the history of what each was told.
import { cancel, reserve } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import {
  addDays,
  atMinute,
  currentConsent,
  type Day,
  firstRules,
  type HubId,
  hubPublicName,
  type Instant,
  jstDay,
  type OnceKey,
  type Person,
  type StaffId,
} from "@kumacari/domain";
import type { Operation } from "./linear.ts";

export type CrowdNeeds = Parameters<typeof reserve>[0];

/** One counsellor with one table: a time of theirs is a slot that one person can have. */
export type Post = { readonly hub: HubId; readonly staff: StaffId };

const because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;

async function commit({ ledger }: CrowdNeeds, changes: readonly Change[]): Promise<void> {
  for (let n = 0; n < changes.length; n += 50) {
    const [first, ...rest] = changes.slice(n, n + 50);
    const conflict = first && (await ledger.commit([first, ...rest], because));
    if (conflict) throw new Error(`met an existing ${conflict.on}`);
  }
}

/** So many hubs, each with one counsellor and so many tables, open from nine to five on every day. */
export async function openPosts(needs: CrowdNeeds, count: number): Promise<readonly Post[]> {
  const { chance, clock } = needs;
  const day = [{ from: 9 * 60, to: 17 * 60 }];
  const week = [day, day, day, day, day, day, day] as const;
  const posts = Array.from({ length: count }, () => ({ hub: chance.id("hub"), staff: chance.id("staff") }));
  const op = "create";
  await commit(needs, [
    { op, kind: "rules", value: { ...firstRules, holidays: false, atOnce: 5, version: 1 } },
    ...posts.flatMap(({ hub, staff }, n): readonly Change[] => [
      {
        op,
        kind: "hub",
        value: {
          id: hub,
          name: hubPublicName(`見本の店 ${n + 1}`),
          ward: "中央区",
          address: "熊本市中央区見本町1-2-3",
          access: "見本通りから歩いて4分",
          place: { latitude: 32.8, longitude: 130.7 },
          week,
          barrierFree: [],
          minimum: 0,
          state: "open",
          version: 1,
        },
      },
      {
        op,
        kind: "table",
        value: {
          id: chance.id("table"),
          spot: { kind: "hub", hub },
          mark: "A",
          name: "席",
          state: "open",
          version: 1,
        },
      },
      {
        op,
        kind: "staff",
        value: {
          id: staff,
          subject: chance.uuid(),
          displayName: `相談員 ${n + 1}`,
          role: "counsellor",
          state: "active",
          since: clock.now(),
          version: 1,
        },
      },
      {
        op,
        kind: "roster",
        value: {
          staff,
          week: week.map((windows) => windows.map((it) => ({ ...it, at: hub, breaks: [] }))),
          days: {},
          away: [],
          version: 1,
        },
      },
    ]),
  ]);
  return posts;
}

/** Citizens with a consent that stands and an open case. */
export async function openCases(
  needs: CrowdNeeds,
  count: number,
  assignee?: StaffId,
): Promise<readonly Person[]> {
  const { chance, clock } = needs;
  const now = clock.now();
  const people = Array.from(
    { length: count },
    (): Person => ({
      id: chance.id("cit"),
      // A keyed hash of nobody.
      line: chance.token() as unknown as Person["line"],
      since: now,
      consent: { textVersion: currentConsent.version, givenAt: now },
      latestCase: chance.id("case"),
      version: 1,
    }),
  );
  await commit(
    needs,
    people.flatMap((person): readonly Change[] => [
      { op: "create", kind: "person", value: person },
      {
        op: "create",
        kind: "case",
        value: {
          id: person.latestCase ?? chance.id("case"),
          owner: person.id,
          openedAt: now,
          ...(assignee ? { assignee } : {}),
          waitingOn: "us",
          waitingSince: now,
          messages: 0,
          lastByStaff: 0,
          seenByCitizen: 0,
          seenByStaff: 0,
          version: 1,
        },
      },
    ]),
  );
  return people;
}

/** The full hours of a day at each post: apart from each other, buffer and all. */
export const hoursOf = (day: Day): readonly Instant[] =>
  [9, 10, 11, 12, 13, 14, 15, 16].map((hour) => atMinute(day, hour * 60));

export const dayIn = ({ clock }: CrowdNeeds, days: number): Day => addDays(jstDay(clock.now()), days);

let keys = 0;
export const onceKey = (): OnceKey => {
  keys += 1;
  return `crowd-${String(keys).padStart(12, "0")}` as OnceKey;
};

type Slot = { readonly post: Post; readonly from: Instant };

/** Each person reserves slots drawn by `draw`, and gives theirs up again, until `operations` were made. */
export async function contend(
  needs: CrowdNeeds,
  {
    people,
    slots,
    operations,
    draw,
  }: {
    readonly people: readonly Person[];
    readonly slots: readonly Slot[];
    readonly operations: number;
    readonly draw: (below: number) => number;
  },
): Promise<ReadonlyMap<Slot, readonly Operation[]>> {
  const histories = new Map<Slot, Operation[]>(slots.map((slot) => [slot, []]));
  let left = operations;
  const lane = async (person: Person): Promise<void> => {
    while (left > 0) {
      const slot = slots[draw(slots.length)];
      if (!slot) throw new Error("nothing to contend for");
      const history = histories.get(slot) ?? [];
      const { post, from: at } = slot;
      left -= 1;
      const from = performance.now();
      const seen = await needs.ledger.get("person", { id: person.id });
      const answer = await reserve(needs, seen ?? person, {
        way: "hub",
        hub: post.hub,
        staff: post.staff,
        from: at,
        once: onceKey(),
      });
      if (!answer.ok) throw new Error(answer.error.kind);
      const taken = "taken" in answer.value;
      history.push({
        who: person.id,
        asked: "reserve",
        told: taken ? "refused" : "done",
        from,
        to: performance.now(),
      });
      if ("taken" in answer.value) continue;
      left -= 1;
      const given = performance.now();
      const over = await cancel(needs, person, answer.value.booked.id);
      if (!over.ok) throw new Error(over.error.kind);
      history.push({
        who: person.id,
        asked: "cancel",
        told: "done",
        from: given,
        to: performance.now(),
      });
    }
  };
  await Promise.all(people.map(lane));
  return histories;
}
