// Holds the sign-in service to the ledger: what was left undone, accounts nobody here has, accounts that should be shut.
import { hours, minutes, NotReached, type Staff } from "@kumacari/domain";
import { eachByItself, faultsOf, tell } from "../by-itself.ts";
import type { ClockNeeds } from "../needs.ts";
import type { Account, Change } from "../ports.ts";
import type { Oversight } from "./kept.ts";
import { isDue, settleAccount } from "./settle.ts";

const actor = { kind: "system", part: "clock" } as const;

/** One account that cannot be followed holds up no other; where nobody answers, nobody else is asked. */
export async function followAccounts(needs: ClockNeeds): Promise<void> {
  const now = needs.clock.now();
  const due = (await needs.ledger.staff()).filter((it) => isDue(it, now));
  let away = false;
  const follow = ({ id }: Staff) =>
    settleAccount(needs, id).catch((fault: unknown) => {
      away = fault instanceof NotReached;
      throw fault;
    });
  await eachByItself(
    due,
    async (it) => (away ? undefined : follow(it)),
    "not all accounts could be followed",
  );
}

/** Long enough for an invitation under way to reach the ledger. */
const patience = minutes(15);

/**
 * Once an hour. An account that was never used and that nobody here has is what an invitation left that was cut off:
 * it goes, so that the address is free again. Others that nobody has are only shown: they open nothing. One account that
 * cannot be put right holds up no other, and that all were looked at is written all the same.
 */
export async function lookForStrays(needs: ClockNeeds): Promise<void> {
  const { ledger, clock, identity } = needs;
  const now = clock.now();
  const found = await ledger.get("oversight", { id: "people" });
  const due = !found?.lookedAt || now - found.lookedAt >= hours(1);
  const ripe = found?.strays.some(({ since }) => now - since >= patience);
  if (!due && !ripe) return;
  const staff = new Map((await ledger.staff()).map((it) => [it.subject, it]));
  const accounts: Account[] = [];
  for await (const account of identity.all()) accounts.push(account);
  const open = await faultsOf(accounts, (it) => shutIfOpen(needs, staff.get(it.subject), it));
  const known = new Map(found?.strays.map((it) => [it.subject, it.since]));
  const unknown = accounts.filter((it) => !staff.has(it.subject));
  const strays = new Map(unknown.map(({ subject }) => [subject, known.get(subject) ?? now]));
  const goes = unknown.filter(
    ({ subject, status }) => status === "invited" && now - (strays.get(subject) ?? now) >= patience,
  );
  const left = await faultsOf(goes, async ({ subject }) => {
    await identity.remove(subject);
    strays.delete(subject);
  });
  const value: Oversight = {
    acts: [],
    version: 1,
    ...found,
    id: "people",
    // A stray that is only shown is ripe for ever: it is looked at once an hour, as everything is.
    strays: [...strays].map(([subject, since]) => ({
      subject,
      since: now - since >= patience ? now : since,
    })),
    lookedAt: now,
  };
  const change: Change = { op: found ? "update" : "create", kind: "oversight", value };
  const act = known.size > strays.size ? "account-stray-removed" : "account-stray-seen";
  if (known.size > 0 || strays.size > 0) await ledger.commit([change], { act, actor, on: [] });
  else await ledger.commit([change], { act: "account-followed", actor, on: [], why: "looked" });
  tell([...open, ...left], "not all accounts could be put right");
}

/** Opened at the sign-in service by another hand: the ledger says otherwise. */
async function shutIfOpen(needs: ClockNeeds, staff: Staff | undefined, account: Account): Promise<void> {
  if (!staff || staff.account || !account.enabled) return;
  if (staff.state !== "suspended" && staff.state !== "retired") return;
  const wants = staff.state === "retired" ? "gone" : "shut";
  const value: Staff = { ...staff, account: { wants, due: needs.clock.now() } };
  const why = "found-open";
  await needs.ledger.commit([{ op: "update", kind: "staff", value }], {
    act: "account-followed",
    actor,
    on: [staff.id],
    why,
  });
  await settleAccount(needs, staff.id);
}
