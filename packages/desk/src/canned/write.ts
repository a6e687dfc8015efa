// A counsellor adds to the office's library of replies, changes what stands there, or takes it away.
import {
  type Canned,
  type CannedId,
  cannedLimits,
  no,
  type OnceKey,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { type PersonalClass, personalClasses } from "@kumacari/guard";
import { idFrom } from "../id-from.ts";
import { checkPublicWords } from "../known/check.ts";
import type { Needs } from "../needs.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import type { CannedShelf } from "./kept.ts";
import { type CannedWords, readCanned } from "./read.ts";

export type WritingCanned = CannedWords & {
  readonly old?: { readonly id: CannedId; readonly version: number } | undefined;
  readonly once: OnceKey;
};

type Writing = Pick<Needs, "ledger" | "known" | "clock" | "hashes">;

/** Nothing personal of anybody stands in the library, as in public words. Sent twice is written once. */
export async function writeCanned(
  needs: Writing,
  actor: Staff,
  { old, once, ...sent }: WritingCanned,
): Promise<Result<{ readonly id: CannedId }, Refusal>> {
  const read = readCanned(sent);
  if (!read.ok) return read;
  const clean = await checkCanned(needs, actor, read.value);
  if (!clean.ok) return clean;
  const id = old?.id ?? idFrom(needs, "canned", actor.id, once);
  return untilCommitted(async () => {
    // Read before the titles: whoever adds one from here on is met by the commit.
    const mark = await needs.ledger.get("cannedshelf", { id: "canned" });
    const all = await needs.ledger.shelf("canned");
    const found = all.find((it) => it.id === id);
    const value = { id, ...read.value, by: actor.id, at: needs.clock.now(), version: found?.version ?? 1 };
    const decided = decide({ all, found, value, seen: old?.version });
    if (!decided.ok) return decided;
    if (decided.value === "already") return ok({ id });
    const conflict = await needs.ledger.commit(
      [{ op: decided.value, kind: "canned", value }, ...(found?.title === value.title ? [] : [marked(mark)])],
      { act: "canned-written", actor: { kind: "staff", id: actor.id }, on: [id] },
    );
    return conflict ?? ok({ id });
  });
}

/** What is gone already is gone; what somebody has changed since stays. */
export async function removeCanned(
  { ledger }: Pick<Needs, "ledger">,
  actor: Staff,
  { id, version }: Pick<Canned, "id" | "version">,
): Promise<Result<void, Refusal>> {
  const conflict = await ledger.commit([{ op: "remove", kind: "canned", key: { id }, version }], {
    act: "canned-removed",
    actor: { kind: "staff", id: actor.id },
    on: [id],
  });
  if (!conflict) return ok(undefined);
  return (await ledger.get("canned", { id })) ? no(movedOn) : ok(undefined);
}

const marked = (mark: CannedShelf | undefined): Change => ({
  op: mark ? "update" : "create",
  kind: "cannedshelf",
  value: mark ?? { id: "canned", version: 1 },
});

type Situation = {
  readonly all: readonly Canned[];
  readonly found: Canned | undefined;
  readonly value: Canned;
  readonly seen: number | undefined;
};

function decide({ all, found, value, seen }: Situation): Result<"create" | "update" | "already", Refusal> {
  if (all.some((it) => it.title === value.title && it.id !== value.id)) return no(sameTitle);
  if (seen === undefined) {
    if (found) return ok("already");
    return all.length >= cannedLimits.all ? no(full) : ok("create");
  }
  if (!found) return no(refusal("not-found"));
  return found.version === seen ? ok("update") : no(movedOn);
}

async function checkCanned(
  needs: Pick<Needs, "ledger" | "known">,
  actor: Staff,
  { title, reading, keywords, text }: CannedWords,
): Promise<Result<void, Refusal>> {
  const head = [title, reading, ...keywords].join("\n");
  const objections = await checkPublicWords(needs, { title: head, text });
  if (objections.length === 0) return ok(undefined);
  const classes = [...new Set(objections.map((it) => it.class))];
  await needs.ledger.note({
    act: "content-blocked",
    actor: { kind: "staff", id: actor.id },
    on: classes.map((it) => `class:${it}`),
  });
  return no({
    kind: "personal-found",
    says: `個人情報と思われる言葉（${classes.map(classWords).join("・")}）が含まれています。定型文は職員みなが使いますので、その部分を{お名前}などに替えてください。書いた文は残っています。`,
  });
}

const classWords = (it: PersonalClass | "known"): string =>
  it === "known" ? "相談者の情報と一致する言葉" : personalClasses[it];

const movedOn: Refusal = {
  kind: "moved-on",
  says: "この画面を開いたあとに、ほかの人がこの定型文を変えました。新しい内容を確かめてから、もう一度お試しください。",
};
const sameTitle: Refusal = {
  kind: "invalid",
  says: "同じ題名の定型文がすでにあります。見分けのつく題名にしてください。",
};
const full: Refusal = {
  kind: "invalid",
  says: `定型文は${cannedLimits.all}件までです。使っていないものを消してから、もう一度お試しください。`,
};
