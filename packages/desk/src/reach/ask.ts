// Somebody types a mail address and asks for a link: whoever has confirmed it gets one, and the answer is the same for all.
import { no, ok, type Refusal, type Result } from "@kumacari/domain";
import { readMail } from "@kumacari/domain/reach";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { countedWithin, newMailing, perHour } from "./keep.ts";

/**
 * Known or not, the same is read, one thing is counted and one commit is made: neither words nor time tell them apart. The
 * letters are the mailer's work.
 */
export function askForLink(
  needs: OwnNeeds,
  { address }: { readonly address: string },
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    const read = readMail(address);
    if (!read.ok) return read;
    const mark = needs.hashes.mail(read.value);
    const [asked, box] = await Promise.all([
      countedWithin(needs, `mail-in#${mark}`, perHour),
      needs.ledger.get("mailbox", { mark }),
    ]);
    if (asked.spent) return no(tooMany);
    const owners = box?.owners ?? [];
    const conflict = await needs.ledger.commit(
      [asked.more, ...owners.map((owner) => newMailing(needs, { owner, say: "mail-in", mark }))],
      { act: "mail-asked", actor: { kind: "system", part: "api" }, on: owners },
    );
    return conflict ?? ok(undefined);
  });
}

const tooMany: Refusal = {
  kind: "too-many-tries",
  says: "このアドレスへのリンクが続けて求められたため、少し時間を置いています。届いているメールをお確かめのうえ、1時間ほどあとで、もう一度お試しください。",
};
