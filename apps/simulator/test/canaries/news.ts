// The one road on which words of the staff reach LINE: with a citizen's values in them they are stopped at its beginning.
import * as z from "zod";
import { how } from "./call.ts";
import type { Office } from "./office.ts";
import { onceFor } from "./pages.ts";
import type { Canary } from "./people.ts";
import type { Hand } from "./phone.ts";

const outcome = z.object({ state: z.enum(["blocked", "proposed"]) });

/** A quarter are put into an announcement by somebody who means well, and then ask for the news. */
export async function isNotAnnounced({ counsellor, tally }: Office, it: Canary, hand: Hand): Promise<void> {
  if (it.n % 4 !== 2) return;
  const proposed = await counsellor.act("news.propose", {
    title: "相談された方の声",
    text: `${it.name}さん（${it.birthInEra}生まれ、${it.address}）から「${it.wish}」との声がありました。連絡先は${it.phone}、${it.mail}です。`,
    once: onceFor(it, "news"),
  });
  const { data } = outcome.safeParse(proposed.data);
  tally.must("was not announced", data?.state === "blocked", how(proposed));
  await hand.talk([{ text: "お知らせ" }]);
  tally.must("asked for the news", true);
}
