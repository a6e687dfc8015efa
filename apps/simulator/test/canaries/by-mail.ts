// How half of the citizens come in without LINE: an address given and confirmed, a link asked for, and the talk read behind it.
import { reachConsents } from "@kumacari/domain/reach";
import * as z from "zod";
import { type Caller, how } from "./call.ts";
import type { Office } from "./office.ts";
import { told } from "./pages.ts";
import type { Canary } from "./people.ts";

const mine = z.object({ mail: z.object({ word: z.string() }) });
const entered = z.object({ token: z.string() });
const talk = z.object({ messages: z.array(z.object({ text: z.string() })) });

export const isMailed = ({ n }: Pick<Canary, "n">): boolean => n % 2 === 0;

export async function byMail({ tally, letters, inside }: Office, it: Canary, caller: Caller): Promise<void> {
  if (!isMailed(it)) return;
  const odd = await caller.act("mail.ask", { address: `${it.name} ${it.phone} <${it.mail}>` });
  tally.must("was refused more than an address", odd.kind === "invalid", how(odd));
  const { version } = reachConsents.mail;
  const given = await caller.act("reach.give", { by: "mail", address: it.mail, version });
  tally.must("gave an address", given.status === 200, how(given));
  const { word } = mine.parse((await caller.ask("reach.mine")).data).mail;
  const first = await letters.linkTo(it.mail, 1);
  const confirmed = await caller.act("mail.confirm", { token: first, word });
  tally.must("confirmed it", confirmed.status === 200, how(confirmed));
  await caller.act("mail.ask", { address: it.mail });
  const opened = await caller.act("mail.enter", { token: await letters.linkTo(it.mail, 2), word });
  tally.must("came in by a mail", opened.status === 200, how(opened));
  const here = inside(entered.parse(opened.data).token);
  const { messages } = talk.parse((await here.ask("talk.see", { after: 0 })).data);
  tally.must(
    "read the talk without LINE",
    messages.some(({ text }) => text === told(it)),
  );
}
