// A citizen names a mail address or a telephone number for when LINE is not there, and agrees to what it is used for.
import {
  no,
  ok,
  type Person,
  personal,
  type Refusal,
  type Result,
  readPhone,
  refusal,
  stands,
} from "@kumacari/domain";
import { type Reach, type ReachWay, reachConsents, readMail } from "@kumacari/domain/reach";
import { mustConsent } from "../consent/check.ts";
import { remember } from "../known/remember.ts";
import type { OwnNeeds } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { countedWithin, isThere, leaveMailbox, newMailing, perHour, reachOf } from "./keep.ts";

export type Giving = { readonly by: ReachWay; readonly address: string; readonly version: string };

/**
 * A mail address counts only when the link in the letter that goes there has been opened; whether anybody else has it is
 * not said and makes no difference. The same one again before that: another letter.
 */
export function giveReach(
  needs: OwnNeeds,
  { id }: Pick<Person, "id">,
  { by, address: sent, version }: Giving,
): Promise<Result<void, Refusal>> {
  return untilCommitted<void>(async () => {
    if (version !== reachConsents[by].version) return no(refusal("consent-outdated"));
    const read = by === "mail" ? readMail(sent) : readPhone(sent);
    if (!read.ok) return read;
    const person = await needs.ledger.get("person", { id });
    const may = person ? mustConsent(person) : no(refusal("not-found"));
    if (!may.ok || !person) return may;
    const before = await reachOf(needs, id, by);
    const mark = by === "mail" ? needs.hashes.mail(read.value) : undefined;
    const same = isThere(before) && mark !== undefined && before.mark === mark;
    if (same && before.confirmed !== undefined) return ok(undefined);
    const letters = await countedWithin(needs, `mails#${id}`, perHour);
    if (by === "mail" && letters.spent) return no(tooMany);
    const now = needs.clock.now();
    const consent = before && stands(before.consent) && before.consent.textVersion === version;
    const head: Reach = {
      owner: id,
      by,
      consent: consent ? before.consent : { textVersion: version, givenAt: now },
      ...(mark === undefined ? {} : { mark, ended: now }),
      version: before?.version ?? 1,
    };
    const kept = await needs.ledger.get("reachwords", { owner: id, by });
    const value = {
      owner: id,
      by,
      words: personal({
        address: read.value,
        ...(mark === undefined ? {} : { word: newWord(needs) }),
      }),
      version: kept?.version ?? 1,
    };
    const conflict = await needs.ledger.commit(
      [
        { op: before ? "update" : "create", kind: "reach", value: head },
        { op: kept ? "update" : "create", kind: "reachwords", value },
        // The consent this rests on must still stand when it is written.
        { op: "hold", kind: "person", key: { id }, version: person.version },
        ...(mark === undefined
          ? []
          : [
              letters.more,
              newMailing(needs, { owner: id, say: "mail-confirm", mark }),
              ...(same ? [] : await leaveMailbox(needs, id, before?.mark)),
            ]),
        ...(await remember(needs, { owner: id, reach: by }, [{ kind: by, value: read.value }])),
      ],
      { act: "reach-given", actor: { kind: "citizen", id }, on: [id, `reach:${by}`, version] },
    );
    return conflict ?? ok(undefined);
  });
}

/** Six digits by chance, to be shown beside the address. */
const newWord = ({ chance }: Pick<OwnNeeds, "chance">): string =>
  String(Number.parseInt(chance.uuid().slice(-12), 16) % 1_000_000).padStart(6, "0");

const tooMany: Refusal = {
  kind: "too-many-tries",
  says: "確認のメールを続けてお送りしたため、少し時間を置いています。1時間ほどあとで、もう一度お試しください。",
};
