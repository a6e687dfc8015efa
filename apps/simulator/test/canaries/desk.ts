// What the counsellor does with one case, and how its notice reaches the citizen and nobody else.
import * as z from "zod";
import { how } from "./call.ts";
import type { Office } from "./office.ts";
import { type Inside, onceFor, told } from "./pages.ts";
import type { Canary } from "./people.ts";
import type { Hand } from "./phone.ts";

const page = z.object({
  name: z.string(),
  talk: z.object({ count: z.number(), messages: z.array(z.object({ text: z.string() })) }),
});
const leadsTo = z.object({ to: z.literal("talk"), caseId: z.string() });
const named = z.array(z.object({ name: z.string() }));

/** An answer that says everything back. */
const answerTo = (it: Canary): string => `${it.name}さま\nお話をうかがいました。\n${told(it)}`;

export async function isAnswered({ counsellor, tally, fault }: Office, it: Canary, { caseId }: Inside) {
  const names = named.parse((await counsellor.ask("inbox.names", { ids: [caseId] })).data);
  tally.must("was named in the inbox", names[0]?.name === it.name);
  const opened = page.parse((await counsellor.ask("case.see", { caseId })).data);
  const whole = opened.name === it.name && opened.talk.messages.some(({ text }) => text === told(it));
  tally.must("was read by the counsellor", whole);
  if (it.n % 25 === 7) await fault({ path: "/v2/bot/message/push", status: 500 });
  if (it.n % 25 === 17) await fault({ path: "/v2/bot/message/push", status: 500, accept: true });
  const sent = { caseId, text: answerTo(it), seen: opened.talk.count };
  const answered = await counsellor.act("case.reply", { ...sent, once: onceFor(it, "reply") });
  tally.must("was answered", answered.status === 200, how(answered));
}

const notice = /\/open\/[A-Za-z0-9_-]{43}$/;

export async function opensTheNotice(
  { signIn, bystander, tally }: Office,
  it: Canary,
  { hand, caseId }: { readonly hand: Hand; readonly caseId: string },
): Promise<Inside["caller"]> {
  const address = await hand.isSent(notice);
  const token = address.slice(-43);
  const stranger = await bystander.act("link.open", { token });
  tally.must("kept the link from somebody else", stranger.kind === "link-spent", how(stranger));
  const caller = await signIn(await hand.open(address));
  const opened = await caller.act("link.open", { token });
  tally.must(
    "opened the link",
    opened.status === 200 && leadsTo.parse(opened.data).caseId === caseId,
    how(opened),
  );
  const again = await caller.act("link.open", { token });
  tally.must("could not open it twice", again.kind === "link-spent", how(again));
  const { messages } = z
    .object({ messages: z.array(z.object({ text: z.string() })) })
    .parse((await caller.ask("talk.see", { after: 0 })).data);
  tally.must(
    "read the answer",
    messages.some(({ text }) => text === answerTo(it)),
  );
  return caller;
}

/** The last quarter's talk is closed; of those who took their consent back nothing opens any more. */
export async function isClosed(
  { counsellor, supervisor, tally }: Office,
  it: Canary,
  { caseId }: Inside,
): Promise<void> {
  if (it.n % 4 === 0) {
    const opened = page.parse((await counsellor.ask("case.see", { caseId })).data);
    tally.must("was no longer read", opened.name !== it.name && opened.talk.messages.length === 0);
  }
  if (it.n % 4 !== 3) return;
  const summary = "区切りがついた。";
  const asked = await counsellor.act("case.askClose", {
    caseId,
    outcome: "継続",
    summary,
    seen: 1_000,
    once: onceFor(it, "end"),
  });
  tally.must("was asked to end", asked.status === 200, how(asked));
  const { closing } = z
    .object({ closing: z.object({ at: z.number() }) })
    .parse((await supervisor.ask("case.tick", { caseId, after: 1_000 })).data);
  const closed = await supervisor.act("case.approveClose", { caseId, asked: closing.at, seen: 1_000 });
  tally.must("was closed", closed.status === 200, how(closed));
}
