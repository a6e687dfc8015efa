// Fills a new town: hubs, staff with their accounts, and a dozen citizens with phones, consents and cases.
import { clueChanges, remember } from "@kumacari/desk";
import type { AddressSealer, Chance, Change, Clock, Hashes, KnownMarks, Ledger } from "@kumacari/desk/ports";
import {
  type Contact,
  currentConsent,
  type Instant,
  type Person,
  personal,
  type StaffId,
} from "@kumacari/domain";
import type { Platform } from "../../line/platform.ts";
import type { Accounts } from "../../sign-in/accounts.ts";
import { before, caseOf, messagesOf, type Named } from "./case-of.ts";
import { commit } from "./commit.ts";
import { finished } from "./finished.ts";
import { furnish, type HubIds } from "./furnish.ts";
import { hubs } from "./hubs.ts";
import { inProgress } from "./in-progress.ts";
import { monthsBehind } from "./months.ts";
import { newcomers } from "./newcomers.ts";
import type { Sample, SampleCase } from "./sample.ts";
import { mailOf, type StaffKey, staff } from "./staff.ts";

export type SeedNeeds = {
  readonly ledger: Ledger;
  readonly hashes: Hashes;
  readonly known: KnownMarks;
  readonly addresses: AddressSealer;
  readonly platform: Pick<Platform, "addPhone" | "act">;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly chance: Chance;
};

const op = "create";

/** Without `citizens`: hubs and staff, and nobody yet who asks. `months`: with the figures of those before. */
export type Seeding = { readonly citizens: boolean; readonly months: boolean };

/** For an empty ledger only. */
export async function seed(needs: SeedNeeds, what: Seeding): Promise<void> {
  const hubIds = new Map(hubs.map(({ key }) => [key, needs.chance.id("hub")] as const));
  const staffIds = await hire(needs, hubIds);
  await commit(needs, furnish(needs, hubIds, staffIds));
  if (what.months) await monthsBehind(needs, hubIds);
  if (!what.citizens) return;
  const now = needs.clock.now();
  // One after the other: two may share a shelf of what is known.
  for (const it of [...newcomers, ...inProgress, ...finished]) await settle(needs, it, staffIds, now);
}

async function hire(needs: SeedNeeds, hubIds: HubIds): Promise<ReadonlyMap<StaffKey, StaffId>> {
  const ids = new Map<StaffKey, StaffId>();
  const now = needs.clock.now();
  const changes = staff.map(({ key, name, role }): Change => {
    const id = needs.chance.id("staff");
    const subject = needs.chance.uuid();
    ids.set(key, id);
    needs.accounts.add({ subject, name, role, mail: mailOf(key) });
    const hub = key === "kusunoki" ? hubIds.get(key) : undefined;
    const at = hub ? { hub } : {};
    return {
      op,
      kind: "staff",
      value: { id, subject, displayName: name, role, ...at, state: "active", since: now, version: 1 },
    };
  });
  await commit(needs, changes);
  return ids;
}

async function settle(
  needs: SeedNeeds,
  sample: Sample,
  staffIds: ReadonlyMap<StaffKey, StaffId>,
  now: Instant,
): Promise<void> {
  const { chance, hashes, addresses, platform } = needs;
  const phone = platform.addPhone({ name: sample.phone });
  platform.act(phone.id, { follow: true });
  if (sample.blocked !== undefined) platform.act(phone.id, { block: true });

  const line = hashes.lineUser(phone.userId);
  const citizen = chance.id("cit");
  const since = before(now, sample.friendSince);
  const contact: Contact = {
    line,
    citizen,
    address: await addresses.seal(line, phone.userId),
    talk:
      sample.blocked === undefined
        ? { friend: "yes", friendAsOf: since }
        : { friend: "no", friendAsOf: before(now, sample.blocked) },
    since,
    version: 1,
  };
  const changes: Change[] = [{ op, kind: "contact", value: contact }];
  if (sample.consented !== undefined) {
    const id = sample.case ? chance.id("case") : undefined;
    const givenAt = before(now, sample.consented);
    const person: Person = {
      id: citizen,
      line,
      since: givenAt,
      consent: { textVersion: currentConsent.version, givenAt },
      ...(id ? { latestCase: id } : {}),
      version: 1,
    };
    changes.push({ op, kind: "person", value: person });
    if (sample.case && id) {
      const assignee = sample.case.assignee && staffIds.get(sample.case.assignee);
      changes.push(...recordsOf(sample.case, { id, owner: citizen, assignee, now }));
      const { intake, talk } = sample.case;
      changes.push(...clueChanges(needs, { owner: citizen, caseId: id }, intake));
      changes.push(
        ...(await remember(needs, { owner: citizen, caseId: id, number: 0 }, [
          { kind: "name", value: intake.name },
          { kind: "reading", value: intake.kana ?? "" },
          { kind: "phone", value: intake.phone ?? "" },
          ...[intake.wish, ...talk.map((it) => it.text)].map((value) => ({ kind: "words", value }) as const),
        ])),
      );
    }
  }
  await commit(needs, changes);
}

function recordsOf(sample: SampleCase, named: Named): readonly Change[] {
  const { name, ...answers } = sample.intake;
  const of = { caseId: named.id, owner: named.owner, version: 1 };
  return [
    { op, kind: "case", value: caseOf(sample, named) },
    { op, kind: "intake", value: { ...of, name: personal(name), answers: personal(answers) } },
    ...messagesOf(sample, named).map((value): Change => ({ op, kind: "message", value })),
  ];
}
