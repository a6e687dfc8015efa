// Invented records, each valid in its kind.
import type { Records } from "@kumacari/desk/ports";
import { type Because, type CaseId, type CitizenId, instant, personal } from "@kumacari/domain";
import { type House, start } from "./begin.ts";

export const because: Because = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: ["test"] };

export function aCase(house: House, over: Partial<Records["case"]> = {}): Records["case"] {
  return {
    id: house.chance.id("case"),
    owner: house.chance.id("cit"),
    openedAt: start,
    waitingOn: "us",
    waitingSince: start,
    messages: 0,
    lastByStaff: 0,
    seenByCitizen: 0,
    seenByStaff: 0,
    version: 1,
    ...over,
  };
}

export function aMessage(
  of: { readonly id: CaseId; readonly owner: CitizenId },
  number: number,
  text: string,
): Records["message"] {
  return {
    caseId: of.id,
    owner: of.owner,
    number,
    from: "citizen",
    at: instant(start + number),
    text: personal(text),
    version: 1,
  };
}

export function anIntake(
  of: { readonly id: CaseId; readonly owner: CitizenId },
  name: string,
): Records["intake"] {
  return {
    caseId: of.id,
    owner: of.owner,
    name: personal(name),
    answers: personal({
      ageBand: "30代" as const,
      ward: "東区" as const,
      situation: "言いたくない" as const,
      topics: ["転職" as const],
      wish: `${name}の願い`,
    }),
    version: 1,
  };
}

export function aNotice(house: House, over: Partial<Records["notice"]> = {}): Records["notice"] {
  return {
    id: house.chance.id("notice"),
    line: house.hashes.lineUser("U-test"),
    phrases: [{ say: "greeting" }, { say: "faq", topic: "cost" }],
    retryKey: house.chance.uuid(),
    at: start,
    state: "waiting",
    attempts: 0,
    due: start,
    version: 1,
    ...over,
  };
}

export async function anInbox(house: House, id: string, user = "U-test"): Promise<Records["inbox"]> {
  const line = house.hashes.lineUser(user);
  return {
    // Test ids are short and printable, as LINE's are.
    id: id as Records["inbox"]["id"],
    at: start,
    active: true,
    what: { kind: "said", meaning: { is: "topic", topic: "cost" } },
    line,
    address: await house.sealer.seal(line, user),
    receivedAt: start,
    reply: { token: "reply-token", until: instant(start + 60_000) },
    version: 1,
  };
}
