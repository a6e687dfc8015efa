// The verbs on an open matter: a step done, an item answered, what is known of a leak, more time, an exemption, the end.
import { isBlank, no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import {
  type ExtensionReason,
  formItems,
  isRight,
  type LeakFacts,
  type Matter,
  openDues,
  stepsOf,
  unanswered,
} from "@kumacari/domain/law";
import { recognise } from "@kumacari/guard";
import type { Act } from "../effect.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { actOnMatter, type Changing, changeMatter } from "./change.ts";
import { words } from "./words.ts";

export type Changed = Promise<Result<{ readonly version: number }, Refusal>>;
export type Acted = Promise<Result<Act<{ readonly version: number }>, Refusal>>;

export const doStep = (needs: Needs, actor: Staff, it: Changing & { readonly step: string }): Changed =>
  changeMatter(needs, actor, it, "matter-step-done", (matter) => {
    if (!stepsOf[matter.about].includes(it.step)) return no(refusal("invalid"));
    if (matter.done.some(({ step }) => step === it.step)) return ok(matter);
    const done = [...matter.done, { step: it.step, by: actor.id, at: needs.clock.now() }];
    return ok({ ...matter, done });
  });

export type Answering = Changing & { readonly key: string; readonly text: string };

const longest = 2_000;

/** The form leaves the house: nothing personal may stand in it. */
export const answerItem = (needs: Needs, actor: Staff, it: Answering): Changed =>
  changeMatter(needs, actor, it, "matter-answered", (matter) => {
    if (!formItems[matter.about].some(({ key }) => key === it.key)) return no(refusal("invalid"));
    if (isBlank(it.text)) return no(refusal("empty"));
    if (it.text.length > longest) return no(refusal("too-long"));
    if (recognise(it.text).length > 0) return no(refusal("personal-in-form"));
    if (matter.answers[it.key] === it.text) return ok(matter);
    return ok({ ...matter, answers: { ...matter.answers, [it.key]: it.text } });
  });

export const learnFacts = (
  needs: Needs,
  actor: Staff,
  it: Changing & { readonly facts: LeakFacts },
): Changed =>
  changeMatter(needs, actor, it, "matter-judged", (matter) =>
    matter.about === "leak" ? ok({ ...matter, facts: it.facts }) : no(refusal("invalid")),
  );

/** Once, before the date has passed; only a request can have more time (第83条第2項). */
export const extendMatter = (
  needs: Needs,
  actor: Staff,
  { reason, ...it }: Changing & { readonly reason: ExtensionReason; readonly dry: boolean },
): Acted => {
  const decide = (matter: Matter): Result<Matter, Refusal> => {
    const now = needs.clock.now();
    const [due] = openDues(matter);
    if (!isRight(matter.about) || !due) {
      return no(refusal("invalid"));
    }
    if (matter.extended) return ok(matter);
    if (due.by < now) return no(refusal("too-late"));
    return ok({ ...matter, extended: { reason, by: actor.id, at: now } });
  };
  // Whoever asked on their own page is told of it there.
  const tell = async ({ id, citizen }: Matter) => {
    const person = citizen && (await needs.ledger.get("person", { id: citizen }));
    return person ? notify(needs, person, { say: "request-answered", matter: id }) : [];
  };
  return actOnMatter(needs, actor, it, "matter-extended", decide, words.extends, tell);
};

export type Exempting = Changing & {
  readonly dry: boolean;
  readonly listedCipher: boolean;
  readonly keysApart: boolean;
  readonly shreddedRemotely: boolean;
};

/** LAW-2: what was checked is kept, also where it does not suffice. */
export const recordExemption = (needs: Needs, actor: Staff, it: Exempting): Acted => {
  const decide = (matter: Matter): Result<Matter, Refusal> => {
    if (matter.about !== "leak") return no(refusal("invalid"));
    const { listedCipher, keysApart, shreddedRemotely } = it;
    const at = needs.clock.now();
    return ok({ ...matter, exemption: { listedCipher, keysApart, shreddedRemotely, by: actor.id, at } });
  };
  return actOnMatter(needs, actor, it, "matter-judged", decide, words.exempts);
};

/** Closed by somebody else than who opened it, when no date is open and the form is whole. */
export const closeMatter = (needs: Needs, actor: Staff, it: Changing & { readonly dry: boolean }): Acted => {
  const decide = (matter: Matter): Result<Matter, Refusal> => {
    if (matter.citizen) return no(refusal("invalid"));
    if (matter.closed) return ok(matter);
    if (matter.openedBy === actor.id) return no(refusal("second-person"));
    if (openDues(matter).length > 0 || unanswered(matter).length > 0) return no(refusal("not-done-yet"));
    return ok({ ...matter, closed: { by: actor.id, at: needs.clock.now() } });
  };
  return actOnMatter(needs, actor, it, "matter-closed", decide, words.closes);
};
