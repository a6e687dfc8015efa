// The months before the demo town was opened, as counts alone: rows that name nobody, so that there are figures to look at.
import type { Change } from "@kumacari/desk/ports";
import { days, type Instant, jstDay, jstWeekday, plus, startOfJstDay } from "@kumacari/domain";
import { commit } from "./commit.ts";
import { type Draw, oneCourse, type Row } from "./course.ts";
import type { HubIds } from "./furnish.ts";
import type { SeedNeeds } from "./seed.ts";

const most = 90;
const lanes = 4;

/** Three whole months, and of the present one what is over; the same in every town. */
export async function monthsBehind(needs: SeedNeeds, hubs: HubIds): Promise<void> {
  const now = needs.clock.now();
  // Further back than any two months, and less far than any three.
  const first = startOfMonth(plus(startOfMonth(now), -days(75)));
  await commit(needs, [whoWasHere(needs, first)]);
  const draw = drawFrom(20_260_401);
  const all: Change[] = [];
  for (let at = first; jstDay(at) < jstDay(now); at = plus(at, days(1))) {
    const day = jstDay(at);
    for (const cells of rowsOf(at, draw, hubs))
      all.push({
        op: "create",
        kind: "fact",
        value: { id: needs.chance.id("fact"), day, cells, version: 1 },
      });
  }
  const parts = Array.from({ length: Math.ceil(all.length / most) }, (_, n) =>
    all.slice(n * most, (n + 1) * most),
  );
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let part = parts.pop(); part; part = parts.pop()) await commit(needs, part);
    }),
  );
}

/** No day is counted before there was anybody; nobody who works here now has to have been away for so long. */
const whoWasHere = ({ chance }: SeedNeeds, since: Instant): Change => ({
  op: "create",
  kind: "staff",
  value: {
    id: chance.id("staff"),
    subject: chance.uuid(),
    displayName: "前任 みのる",
    role: "counsellor",
    state: "retired",
    since,
    version: 1,
  },
});

function rowsOf(day: Instant, draw: Draw, hubs: HubIds): readonly Row[] {
  const season = seasons[Number(jstDay(day).slice(5, 7)) - 1] ?? 1;
  const usual = jstWeekday(day) % 6 === 0 ? 3 : 9;
  const begun = Math.round((usual * season * (8 + draw(5))) / 10);
  return Array.from({ length: begun }, () => oneCourse(draw, hubs)).flat();
}

/** January first: a new year, a new school year and the year's end bring people in. */
const seasons = [1.2, 1.1, 1.3, 1.4, 1.2, 1, 0.9, 0.8, 1, 1.1, 1.2, 0.9];

function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function startOfMonth(at: Instant): Instant {
  const first = startOfJstDay(`${jstDay(at).slice(0, 7)}-01`);
  if (first === undefined) throw new Error("every month has a first day");
  return first;
}
