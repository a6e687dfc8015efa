// A month in the life of the office, and what of its people was found where it must not be.
import { instant } from "@kumacari/domain";
import { openBrowser } from "../browser.ts";
import { createSearch, type Finding, inMemory, placesOf } from "../canaries/search.ts";
import { createTally } from "../canaries/tally.ts";
import { allAsk, nineBook, type Stage } from "./beginning.ts";
import { gather } from "./cast.ts";
import { ends, isReferred, tellsHowItGoes } from "./ends.ts";
import { startMovingTown } from "./moving-town.ts";
import { cityReads, officer } from "./report.ts";
import { allSit } from "./sittings.ts";

export type Lived = {
  readonly steps: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  /** Citizens whose LINE id stands where it must, in what went to LINE: the search does see. */
  readonly addressed: number;
  readonly looked: Readonly<Record<string, number>>;
};

const jst = (text: string) => instant(Date.parse(`${text}+09:00`));

/** From 1 December, a Tuesday, to the follow-up and the report in January. */
export async function liveTheMonth(say: (line: string) => void): Promise<Lived> {
  const moving = await startMovingTown(jst("2026-12-01T09:30:00"));
  const browser = await openBrowser();
  try {
    const cast = await gather(moving);
    const stage: Stage = { moving, cast, browser, tally: createTally() };
    const all = await allAsk(stage);
    const [first, second, third] = all;
    if (!first || !second || !third) throw new Error("nobody asked");
    const sittings = await nineBook(stage, all);
    say(`${sittings.length} booked`);
    await allSit(stage, sittings);
    say("all sat");
    await moving.moveTo(jst("2026-12-18T10:00:00"));
    await isReferred(stage, second);
    // An account that nobody uses for six weeks is at rest when the report is due.
    await cast.staff(officer);
    await moving.moveTo(jst("2026-12-21T10:00:00"));
    await ends(stage, first, "就職決定");
    await ends(stage, second, "他機関紹介");
    await ends(stage, third, "就職決定");
    say("three ended");
    const heard = first.hand.heard();
    await moving.moveTo(jst("2027-01-21T10:00:00"));
    await first.hand.hears(heard + 1);
    await tellsHowItGoes(stage, first);
    await cityReads(stage);
    say("the city has read");
    const users = new Map(cast.citizens.map(({ it, hand }) => [it.n, hand.userId]));
    const search = createSearch(
      cast.citizens.map(({ it }) => it),
      users,
    );
    await browser.close();
    const places = [
      inMemory("hubs", Buffer.from(cast.hubHeard.join("\n"))),
      ...(await placesOf(moving.town, cast.refusals)),
    ];
    const found = places.flatMap((place) => search.in(place));
    const isAddress = ({ where, kind }: Finding) => where === "LINE" && kind === "line-user";
    return {
      steps: stage.tally.counts(),
      findings: found.filter((it) => !isAddress(it)),
      addressed: found.filter(isAddress).length,
      looked: Object.fromEntries(places.map(({ where, size }) => [where, size])),
    };
  } finally {
    await browser.close();
    await moving.stop();
  }
}
