// The days of the sittings: reminders, arrivals, one who does not come, and what the counsellors write afterwards.
import { addDays, atMinute, type Instant, jstDay, minutes, plus } from "@kumacari/domain";
import { how } from "../canaries/call.ts";
import { onceFor } from "../canaries/pages.ts";
import type { Sitting, Stage } from "./beginning.ts";
import { looksRight, staffScreen } from "./screen.ts";

/** Everything in the order of its time. The last at a hub is the one who stays away. */
export async function allSit(stage: Stage, sittings: readonly Sitting[]): Promise<void> {
  const begun = stage.moving.now();
  const absent = sittings.findLast(({ hub }) => hub !== undefined);
  const seen = sittings.find(({ hub }) => hub === onScreen);
  const happenings = sittings.flatMap((it) => [
    ...remindersOf(it.from)
      .filter((at) => at > begun)
      .map((at, n) => {
        const { hand } = it.of;
        const nth = hand.heard() + n + 1;
        return { at, happens: () => isReminded(stage, { hand, at, nth }) };
      }),
    {
      at: plus(it.from, minutes(1)),
      happens: async (to: Instant) => {
        await stage.moving.moveTo(to);
        if (it === absent) return staysAway(stage, it);
        await (it === seen ? sitsOnScreen(stage, it) : sits(stage, it));
        return isWritten(stage, it);
      },
    },
  ]);
  const ahead = happenings.filter(({ at }) => at > begun).toSorted((a, b) => a.at - b.at);
  for (const { at, happens } of ahead) await happens(at);
}

/** The hub of the tablet that is looked at. */
const onScreen = "喫茶 くすのき";

/** The evening before and two hours before. */
const remindersOf = (from: Instant): readonly Instant[] => [
  atMinute(addDays(jstDay(from), -1), 18 * 60 + 1),
  plus(from, -minutes(119)),
];

/** By LINE, with nothing but that there is something. */
async function isReminded(
  { moving, tally }: Stage,
  { hand, at, nth }: { readonly hand: Sitting["of"]["hand"]; readonly at: Instant; readonly nth: number },
): Promise<void> {
  await moving.moveTo(at);
  await hand.hears(nth);
  tally.must("was reminded", true);
}

async function sits({ cast, moving, tally }: Stage, { id, sitter, hub, ticket }: Sitting): Promise<void> {
  for (const to of ["arrived", "started", "ended"]) {
    const moved = hub
      ? await (await cast.staff(hub)).act("host.stage", { ticket, to })
      : await (await cast.staff(sitter)).act("booking.stage", { id, to });
    tally.must(`was marked ${to}`, moved.status === 200, how(moved));
    await moving.moveTo(plus(moving.now(), minutes(5)));
  }
}

async function sitsOnScreen({ moving, browser, cast, tally }: Stage, { ticket }: Sitting): Promise<void> {
  const { page, close } = await staffScreen(browser, moving, "hub");
  const answers: Promise<string>[] = [];
  page.on("response", (it) => {
    // Of an answer that a navigation cut off, nothing was shown.
    if (it.url().startsWith(moving.town.ready.api)) answers.push(it.text().catch(() => ""));
  });
  await page.setViewportSize({ width: 1024, height: 768 });
  const card = page.getByRole("listitem").filter({ hasText: ticket });
  for (const [step, to] of [
    ["到着した", "arrived"],
    ["面談を始めた", "started"],
    ["面談が終わった", "ended"],
  ] as const) {
    await card.getByRole("button", { name: step }).click();
    tally.must(`was marked ${to}`, true);
  }
  await card.getByText("終了", { exact: true }).waitFor();
  await looksRight(page, "the hub's tablet");
  const heard = await Promise.all(answers);
  tally.must(
    "was shown by answers that were heard",
    heard.some((it) => it.includes(ticket)),
  );
  cast.hubHeard.push(...heard);
  await close();
}

async function staysAway({ cast, moving, tally }: Stage, { hub = "", ticket }: Sitting): Promise<void> {
  await moving.moveTo(plus(moving.now(), minutes(30)));
  const marked = await (await cast.staff(hub)).act("host.stage", { ticket, to: "absent" });
  tally.must("stayed away", marked.status === 200, how(marked));
}

async function isWritten({ cast, moving, tally }: Stage, { id, of }: Sitting): Promise<void> {
  const { it, caseId, counsellor } = of;
  const words = {
    what: "note",
    day: jstDay(moving.now()),
    way: "面談",
    booking: id,
    facts: `${it.name}さん来所。${it.building}へ転居したとのこと。`,
    view: `${it.talk}を軸に考えている。`,
    course: "職務経歴書を書く。",
    next: "二週間後",
    free: it.wish,
  };
  const wrote = await (await cast.staff(counsellor)).act("record.write", {
    caseId,
    base: 0,
    sensitive: false,
    words,
    once: onceFor(it, `note-${id.slice(-4)}`),
  });
  tally.must("was written down", wrote.status === 200, how(wrote));
}
