// How it ends: one is referred on with their consent, two begin a job; each end is asked by one and approved by another.
import { jstDay } from "@kumacari/domain";
import * as z from "zod";
import { how } from "../canaries/call.ts";
import { onceFor } from "../canaries/pages.ts";
import type { Consulting, Stage } from "./beginning.ts";
import { citizenScreen, looksRight } from "./screen.ts";

/** Reads on their phone what would be handed on, agrees, and it is handed over. */
export async function isReferred(stage: Stage, of: Consulting): Promise<void> {
  const { cast, moving, browser, tally } = stage;
  const { it, caseId, hand } = of;
  const desk = await cast.staff(of.counsellor);
  const words = {
    what: "referral",
    day: jstDay(moving.now()),
    agency: "ハローワーク",
    office: "",
    reason: it.wish,
    handed: `${it.name}さん（${it.phone}）。${it.talk}`,
  };
  const once = onceFor(it, "referral");
  const wrote = await desk.act("record.write", { caseId, base: 0, sensitive: false, words, once });
  tally.must("was written down", wrote.status === 200, how(wrote));
  const { id } = z.object({ id: z.string() }).parse(wrote.data);
  const heard = hand.heard();
  const asked = await desk.act("record.askToHandOver", { caseId, id, number: 1 });
  tally.must("was asked to agree", asked.status === 200, how(asked));
  await hand.hears(heard + 1);
  const { page, close } = await citizenScreen(browser, moving, hand, "referrals");
  await page.getByText(it.phone).waitFor();
  await looksRight(page, "the referral");
  await page.getByRole("button", { name: "渡してよい" }).click();
  await page.getByText("お返事をお預かりしました。").waitFor();
  await close();
  const handed = await desk.act("record.handOver", { caseId, id, number: 1 });
  tally.must("was referred", handed.status === 200, how(handed));
}

const closing = z.object({ closing: z.object({ at: z.number() }) });

export async function ends(
  { cast, tally }: Stage,
  { it, caseId, counsellor }: Consulting,
  outcome: string,
): Promise<void> {
  const desk = await cast.staff(counsellor);
  const seen = 1_000;
  const summary = `${it.name}さん。${it.wish}`;
  const asked = await desk.act("case.askClose", { caseId, outcome, summary, seen, once: onceFor(it, "end") });
  tally.must("was asked to end", asked.status === 200, how(asked));
  const supervisor = await cast.staff("江口 真理");
  const at = closing.parse((await supervisor.ask("case.tick", { caseId, after: seen })).data).closing.at;
  const approved = await supervisor.act("case.approveClose", { caseId, asked: at, seen });
  tally.must(`ended: ${outcome}`, approved.status === 200, how(approved));
}

/** A month later: asked by LINE with nothing in it, answered on a phone's screen. */
export async function tellsHowItGoes(stage: Stage, { hand, it }: Consulting): Promise<void> {
  const { browser, moving, tally } = stage;
  const { page, close } = await citizenScreen(browser, moving, hand, "follow-up");
  await page.getByLabel("続けている", { exact: true }).check();
  await page
    .getByLabel("よろしければ、くわしくお聞かせください")
    .fill(`${it.building}から通っています。${it.talk}`);
  await page.getByLabel("いまは、だいじょうぶ", { exact: true }).check();
  await looksRight(page, "the follow-up");
  await page.getByRole("button", { name: "送る" }).click();
  await page.getByText("お答えをお預かりしました").waitFor();
  tally.must("told how it goes", true);
  await close();
}
