// A citizen asks about their own data: disclosed (第76条), corrected (第90条), no longer used (第98条) or deleted; the date is set at once.
import {
  hasControl,
  isBlank,
  type MatterId,
  no,
  ok,
  type Person,
  personal,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import {
  duesOf,
  type RequestWords,
  type RightKind,
  requestLimit,
  requestTooLong,
} from "@kumacari/domain/law";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import { askedBy } from "../law/open.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";

export type Asking = RequestWords & { readonly about: RightKind };
/** `first`: one of this kind was under way already, and stands. */
export type Asked = { readonly id: MatterId; readonly first: boolean };

export async function askRight(
  needs: OwnNeeds,
  { id }: Pick<Person, "id">,
  asking: Asking,
): Promise<Result<Asked, Refusal>> {
  const read = readRequest(asking);
  if (!read.ok) return read;
  const words = read.value;
  const { about } = asking;
  const actor = { kind: "citizen", id } as const;
  const clean = await refuseMyNumber(needs, [words.what, words.wish], { actor, on: [id] });
  if (!clean.ok) return clean;
  return untilCommitted<Asked>(async () => {
    const person = await needs.ledger.get("person", { id });
    if (!person) return no(refusal("not-found"));
    if (person.shredded !== undefined) return no(refusal("shredded"));
    const standing = person.asked?.[about];
    const before = standing && (await needs.ledger.get("matter", { id: standing }));
    if (before && !before.closed) return ok({ id: before.id, first: true });
    const at = needs.clock.now();
    const matter = askedBy(id, needs.chance.id("matter"), about, at);
    const request = { id: matter.id, owner: id, about, at, words: personal(words), version: 1 };
    const [due] = duesOf(matter);
    const known = await remember(needs, { owner: id, request: matter.id }, [
      { kind: "words", value: words.what },
      { kind: "words", value: words.wish },
    ]);
    const asked = { ...person.asked, [about]: matter.id };
    const value: Person =
      about === "deletion" && due
        ? { ...person, asked, deletion: { askedAt: at, dueAt: due.by } }
        : { ...person, asked };
    const changes: readonly [Change, ...Change[]] = [
      { op: "update", kind: "person", value },
      { op: "create", kind: "matter", value: matter },
      { op: "create", kind: "request", value: request },
      ...known,
    ];
    const conflict = await needs.ledger.commit(changes, {
      act: about === "deletion" ? "deletion-asked" : "right-asked",
      actor,
      on: [id, matter.id],
      why: about,
    });
    return conflict ?? ok({ id: matter.id, first: false });
  });
}

/** What the law asks for: a correction names what is wrong and how it should be, a stop its reason (第91条・第99条). */
export function readRequest({ about, what, wish }: Asking): Result<RequestWords, Refusal> {
  const words = { what: tidy(what), wish: tidy(wish) };
  const all = Object.values(words);
  if (all.some((it) => it.length > requestLimit)) return no(requestTooLong);
  if (all.some((it) => !it.isWellFormed() || hasControl(it))) return no(refusal("unreadable"));
  const missing =
    (about === "correction" && (isBlank(words.what) || isBlank(words.wish))) ||
    (about === "stop" && isBlank(words.what));
  return missing ? no(refusal("empty")) : ok(words);
}

const tidy = (it: string): string => it.replace(/\r\n?/g, "\n").trim();
