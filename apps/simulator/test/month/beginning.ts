// The first day: ten citizens ask, four counsellors answer, and nine of the ten book a time.
import { hours, type Instant, instant, jstDay, plus } from "@kumacari/domain";
import type { Browser } from "playwright-core";
import * as z from "zod";
import { how } from "../canaries/call.ts";
import { onceFor } from "../canaries/pages.ts";
import type { Tally } from "../canaries/tally.ts";
import type { Cast, Citizen } from "./cast.ts";
import type { MovingTown } from "./moving-town.ts";
import { citizenScreen, looksRight } from "./screen.ts";

export type Stage = {
  readonly moving: MovingTown;
  readonly cast: Cast;
  readonly browser: Browser;
  readonly tally: Tally;
};

export type Consulting = Citizen & { readonly caseId: string; readonly counsellor: string };

const wards = ["中央区", "東区", "西区", "南区", "北区"] as const;
const ages = ["20代", "30代", "40代", "50代"] as const;

/** The first of them on a phone's screen, the others as their pages ask. */
export async function allAsk(stage: Stage): Promise<readonly Consulting[]> {
  const asked: Consulting[] = [];
  for (const citizen of stage.cast.citizens) {
    citizen.hand.do({ follow: true });
    await citizen.hand.talk([{ postback: { data: "consult" } }]);
    const caseId = await (asked.length === 0 ? asksOnScreen(stage, citizen) : asks(stage, citizen));
    asked.push(await isTaken(stage, citizen, caseId));
  }
  return asked;
}

const home = z.object({ consent: z.object({ text: z.object({ version: z.string() }) }) });

async function asks({ tally }: Stage, { it, page }: Citizen): Promise<string> {
  const caller = await page();
  const { version } = home.parse((await caller.ask("home")).data).consent.text;
  await caller.act("consent.give", { version });
  const answers = {
    name: it.name,
    kana: it.kana,
    phone: it.phone,
    ageBand: ages[it.n % ages.length],
    ward: wards[it.n % wards.length],
    situation: "働いている",
    topics: ["転職"],
    wish: `${it.wish}\n${it.phone} ${it.mail} ${it.address}`,
  };
  const sent = await caller.act("intake.submit", { answers, once: onceFor(it, "intake") });
  tally.must("asked for counselling", sent.status === 200, how(sent));
  return z.string().parse(sent.data);
}

async function asksOnScreen(
  { moving, browser, tally }: Stage,
  { it, hand, page: caller }: Citizen,
): Promise<string> {
  const { page, close } = await citizenScreen(browser, moving, hand, "consult");
  await page.getByRole("button", { name: "同意してすすむ" }).click();
  await page.getByLabel("お名前").first().fill(it.name);
  await page.getByLabel("ふりがな").fill(it.kana);
  await page.getByLabel("電話番号").fill(it.phone);
  await page.getByLabel("30代", { exact: true }).check();
  await page.getByRole("button", { name: "つぎへ" }).click();
  await page.getByLabel("転職", { exact: true }).check();
  await page.getByRole("button", { name: "つぎへ" }).click();
  await page.getByLabel("相談員に伝えておきたいこと").fill(`${it.wish} ${it.phone} ${it.address}`);
  await looksRight(page, "the intake");
  await page.getByRole("button", { name: "この内容で相談をはじめる" }).click();
  await page.getByRole("heading", { name: "相談のへや" }).waitFor();
  tally.must("asked for counselling", true);
  await close();
  return z.object({ caseId: z.string() }).parse((await (await caller()).ask("talk.see", { after: 0 })).data)
    .caseId;
}

async function isTaken({ cast, tally }: Stage, citizen: Citizen, caseId: string): Promise<Consulting> {
  const { it, hand } = citizen;
  const counsellor = cast.counsellors[it.n % cast.counsellors.length] ?? "";
  const desk = await cast.staff(counsellor);
  const taken = await desk.act("case.assign", { caseId });
  tally.must("was taken", taken.status === 200, how(taken));
  const heard = hand.heard();
  const text = `${it.name}さま、はじめまして。${it.talk}のこと、うかがいました。`;
  const said = await desk.act("case.reply", { caseId, text, seen: 0, once: onceFor(it, "reply") });
  tally.must("was answered", said.status === 200, how(said));
  await hand.hears(heard + 1);
  return { ...citizen, caseId, counsellor };
}

export type Sitting = {
  readonly of: Consulting;
  readonly id: string;
  readonly from: Instant;
  readonly ticket: string;
  /** Whose case it is, or whoever was free. */
  readonly sitter: string;
  readonly hub: string | undefined;
};

const slots = z.object({ days: z.array(z.object({ slots: z.array(z.object({ from: z.number() })) })) });
const booked = z.object({
  ahead: z.array(
    z.object({
      id: z.string(),
      from: z.number(),
      ticket: z.string(),
      counsellor: z.object({ name: z.string() }),
    }),
  ),
});

/** Two at each hub, two online, one by phone; the tenth books nothing. */
export async function nineBook(stage: Stage, all: readonly Consulting[]): Promise<readonly Sitting[]> {
  const { cast, tally, moving } = stage;
  const sittings: Sitting[] = [];
  for (const [n, of] of all.slice(0, 9).entries()) {
    const hub = n < 6 ? cast.hubs[n % 3] : undefined;
    const way = n < 6 ? "hub" : n < 8 ? "online" : "phone";
    const caller = await of.page();
    if (n === 0) await booksOnScreen(stage, of, hub?.name ?? "");
    else {
      const first = jstDay(plus(moving.now(), hours(48 + 24 * n)));
      const wanted = { way, ...(hub ? { hub: hub.id } : {}) };
      const free = slots.parse((await caller.ask("booking.slots", { ...wanted, first })).data);
      const from = free.days.flatMap((day) => day.slots)[0]?.from;
      const made = await caller.act("booking.reserve", { ...wanted, from, once: onceFor(of.it, "book") });
      tally.must("booked", made.status === 200, how(made));
    }
    const [one] = booked.parse((await caller.ask("booking.mine")).data).ahead;
    if (!one) throw new Error("what was booked is not there");
    sittings.push({
      of,
      id: one.id,
      from: instant(one.from),
      ticket: one.ticket,
      sitter: one.counsellor.name,
      hub: hub?.host,
    });
  }
  return sittings.toSorted((a, b) => a.from - b.from);
}

async function booksOnScreen(
  { moving, browser, tally }: Stage,
  { hand }: Citizen,
  hub: string,
): Promise<void> {
  const { page, close } = await citizenScreen(browser, moving, hand, "booking");
  await page.getByRole("link", { name: /^対面/ }).first().click();
  await page
    .getByRole("link", { name: new RegExp(`この拠点にする.*${hub}`) })
    .first()
    .click();
  await page
    .getByRole("link", { name: /^\d+:\d\d/ })
    .first()
    .click();
  await looksRight(page, "the booking");
  await page.getByRole("button", { name: "この内容で予約する" }).click();
  await page.getByRole("heading", { level: 1, name: "予約できました" }).waitFor();
  tally.must("booked", true);
  await close();
}
