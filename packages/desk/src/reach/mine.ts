// 「LINEが使えないときの連絡先」 as its owner sees it: what is kept, what was agreed to, and the word for the links.
import type { ConsentText, Instant, Person } from "@kumacari/domain";
import { type Reach, type ReachWay, reachConsents } from "@kumacari/domain/reach";
import type { OwnNeeds } from "../needs.ts";
import { isThere, reachOf } from "./keep.ts";

export type OwnReach = {
  readonly text: ConsentText;
  /** `returned`: a letter came back, or was called unwanted; nothing goes there. */
  readonly state: "none" | "waiting" | "stands" | "returned" | "withdrawn";
  readonly returned?: NonNullable<Reach["returned"]>["why"];
  readonly address?: string;
  readonly givenAt?: Instant;
  readonly givenVersion?: string;
  readonly withdrawnAt?: Instant;
  readonly word?: string;
  /** When a link in a mail last opened the pages. */
  readonly entered?: Instant;
};
export type OwnReaches = Readonly<Record<ReachWay, OwnReach>> & {
  /** Somebody who came in by a mail neither sees the word nor names another address. */
  readonly fixed: boolean;
};

export async function seeOwnReach(
  needs: Pick<OwnNeeds, "ledger" | "vault">,
  person: Person,
  via: "mail" | undefined,
): Promise<OwnReaches> {
  const fixed = via === "mail";
  const [mail, phone] = await Promise.all([
    see(needs, person, "mail", fixed),
    see(needs, person, "phone", fixed),
  ]);
  return { mail, phone, fixed };
}

async function see(
  needs: Pick<OwnNeeds, "ledger" | "vault">,
  { id, shredded }: Person,
  by: ReachWay,
  fixed: boolean,
): Promise<OwnReach> {
  const text = reachConsents[by];
  const reach = await reachOf(needs, id, by);
  if (!reach || shredded !== undefined) return { text, state: "none" };
  const { givenAt, textVersion, withdrawnAt } = reach.consent;
  const given = { text, givenAt, givenVersion: textVersion, ...(withdrawnAt ? { withdrawnAt } : {}) };
  const kept = isThere(reach) ? await needs.ledger.get("reachwords", { owner: id, by }) : undefined;
  if (!kept) return { ...given, state: "withdrawn" };
  const [opened] = await needs.vault.open("reachwords", [kept], {
    act: "own-data-read",
    actor: { kind: "citizen", id },
    on: [id],
  });
  const { address, word } = opened?.words.reveal("show-to-owner") ?? {};
  return {
    ...given,
    state: stateOf(reach),
    ...(reach.returned ? { returned: reach.returned.why } : {}),
    ...(address === undefined ? {} : { address }),
    ...(fixed || word === undefined ? {} : { word }),
    ...(reach.entered === undefined ? {} : { entered: reach.entered }),
  };
}

function stateOf({ by, confirmed, returned }: Reach): OwnReach["state"] {
  if (by === "phone" || confirmed !== undefined) return "stands";
  return returned ? "returned" : "waiting";
}
