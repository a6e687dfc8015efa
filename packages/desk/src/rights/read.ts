// Who prepares the answer reads what was asked; of a disclosure, also how much is held in each area.
import { type MatterId, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import type { Area, RequestWords } from "@kumacari/domain/law";
import type { Needs } from "../needs.ts";
import { type Found, findRequest } from "./find.ts";
import { makeSections, makeVolume, type Volume } from "./package/make.ts";
import { volumesOf } from "./package/volumes.ts";

export type OpenedRequest = {
  readonly words: RequestWords;
  readonly areas: readonly { readonly area: Area; readonly title: string; readonly count: number }[];
  /** To be looked through before it is decided. */
  readonly volumes: number;
};

export async function openRequest(
  needs: Needs,
  actor: Staff,
  id: MatterId,
): Promise<Result<OpenedRequest, Refusal>> {
  const found = await findRequest(needs, id);
  if (!found.ok) return found;
  const { matter, person } = found.value;
  if (person.shredded !== undefined) return no(refusal("shredded"));
  const sealed = await needs.ledger.get("request", { owner: person.id, id });
  const by = { kind: "staff", id: actor.id } as const;
  const [request] = sealed
    ? await needs.vault.open("request", [sealed], { act: "request-read", actor: by, on: [person.id, id] })
    : [];
  const words = request?.words.reveal("show-to-staff") ?? { what: "", wish: "" };
  if (matter.about !== "disclosure") return ok({ words, areas: [], volumes: 0 });
  const made = await makeSections(needs, wholeOf(needs, actor, found.value));
  if (!made.ok) return made;
  const { sections } = made.value;
  return ok({
    words,
    areas: sections.map(({ area, title, count }) => ({ area, title, count })),
    volumes: volumesOf(sections).length,
  });
}

/** Everything, as it would be handed over if nothing were withheld. */
export async function lookThrough(
  needs: Needs,
  actor: Staff,
  asked: { readonly id: MatterId; readonly number: number },
): Promise<Result<Volume, Refusal>> {
  const found = await findRequest(needs, asked.id);
  if (!found.ok) return found;
  if (found.value.matter.about !== "disclosure") return no(refusal("not-found"));
  return makeVolume(needs, wholeOf(needs, actor, found.value), asked.number);
}

const wholeOf = ({ clock }: Pick<Needs, "clock">, { id }: Staff, { matter, person }: Found) =>
  ({
    person,
    matter: matter.id,
    withheld: {},
    until: matter.decision?.at ?? clock.now(),
    because: { act: "disclosure-prepared", actor: { kind: "staff", id } },
  }) as const;
