// What one citizen does on our own pages, where everything personal belongs: consent, intake, talk, and what is held.
import * as z from "zod";
import { type Caller, how } from "./call.ts";
import type { Office } from "./office.ts";
import type { Canary } from "./people.ts";
import type { Hand } from "./phone.ts";
import { typed } from "./talk-room.ts";

export const onceFor = (it: Canary, act: string): string => `canary-once-${it.n}-${act}`.padEnd(24, "-");

const home = z.object({ consent: z.object({ text: z.object({ version: z.string() }) }) });
const talk = z.object({ count: z.number(), messages: z.array(z.object({ text: z.string() })) });
const held = z.object({
  case: z.object({ intake: z.object({ name: z.string(), phone: z.string(), wish: z.string() }) }),
});

export type Inside = { readonly caller: Caller; readonly caseId: string };

/** Without My Number, which no page takes. */
export const told = (it: Canary): string =>
  [it.talk, ...typed(it).map((text) => text.replace(/マイナンバーは\d+、/, ""))].join("\n");

export async function onThePages({ signIn, tally }: Office, it: Canary, hand: Hand): Promise<Inside> {
  const caller = await signIn(await hand.open(hand.link(/\/consult$/) ?? ""));
  tally.must("signed in", true);
  const { version } = home.parse((await caller.ask("home")).data).consent.text;
  const given = await caller.act("consent.give", { version });
  tally.must("consented", given.status === 200, how(given));

  const wish = `${it.wish}\n${it.name} ${it.phone} ${it.mail} ${it.address}`;
  const answers = {
    name: it.name,
    kana: it.kana,
    phone: it.phone,
    ageBand: "30代",
    ward: "南区",
    situation: "働いている",
    topics: ["転職"],
    wish,
  };
  const submitted = await caller.act("intake.submit", { answers, once: onceFor(it, "intake") });
  tally.must("handed the intake in", submitted.status === 200, how(submitted));
  const caseId = z.string().parse(submitted.data);

  const written = await caller.act("talk.write", { text: told(it), once: onceFor(it, "talk") });
  tally.must("wrote in the talk", written.status === 200, how(written));
  const seen = talk.parse((await caller.ask("talk.see", { after: 0 })).data);
  tally.must(
    "read it again",
    seen.messages.some(({ text }) => text === told(it)),
  );

  await offerMyNumber(tally, caller, it);
  return { caller, caseId };
}

async function offerMyNumber(tally: Office["tally"], caller: Caller, it: Canary): Promise<void> {
  const spelt = [it.myNumber, it.myNumber.replace(/(\d{4})(?=\d)/g, "$1 ")][it.n % 2] ?? it.myNumber;
  const text = `マイナンバーは ${spelt} です`;
  const offered = await caller.act("talk.write", { text, once: onceFor(it, "my-number") });
  tally.must("was refused a My Number", offered.kind === "my-number", how(offered));
}

export async function seesWhatIsHeld({ tally }: Office, it: Canary, caller: Caller): Promise<void> {
  const { intake } = held.parse((await caller.ask("held")).data).case;
  tally.must("saw what is held", intake.name === it.name && intake.phone === it.phone.replaceAll("-", ""));
}

/** A quarter each: takes the consent back, asks for deletion, or neither (the last quarter's talk is closed). */
export async function goes({ tally }: Office, it: Canary, caller: Caller): Promise<void> {
  if (it.n % 4 === 0) {
    const taken = await caller.act("consent.withdraw");
    tally.must("took the consent back", taken.status === 200, how(taken));
    const late = await caller.act("talk.write", { text: told(it), once: onceFor(it, "late") });
    tally.must("could write no more", late.kind === "no-consent", how(late));
  }
  if (it.n % 4 === 1) {
    const asked = await caller.act("right.ask", { about: "deletion", what: "", wish: "" });
    tally.must("asked for deletion", asked.status === 200, how(asked));
  }
}
