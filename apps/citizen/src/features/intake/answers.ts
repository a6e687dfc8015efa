// What has been answered so far, and how it is sent: a question left alone counts as 「言いたくない」.
import {
  type CareAnswers,
  hasControl,
  type IntakeAnswers,
  type OnceKey,
  readPhone,
  readReading,
} from "@kumacari/domain";
import { noCare, wrongWithCare } from "../../care-fields.tsx";
import { onceKey } from "../../wire.ts";
import { words } from "./words.ts";

/** The sizes the office takes, in UTF-16 code units. */
export const limits = { name: 60, wish: 2000 } as const;

export type Draft = {
  readonly name: string;
  readonly nameUnsaid: boolean;
  /** As they are typed: the office takes any spelling. */
  readonly kana: string;
  readonly phone: string;
  readonly ageBand?: IntakeAnswers["ageBand"];
  readonly ward?: IntakeAnswers["ward"];
  readonly situation?: IntakeAnswers["situation"];
  readonly topics: readonly (IntakeAnswers["topics"][number] | typeof words.unsaid)[];
  readonly wish: string;
  readonly wishUnsaid: boolean;
  readonly care: CareAnswers;
  /** Made once per form, the same however often it is sent. */
  readonly once: OnceKey;
};

/** Takes a kept draft as far as it has this shape; begins a new one otherwise. */
export function readDraft(kept: unknown): Draft {
  const empty: Draft = {
    name: "",
    nameUnsaid: false,
    kana: "",
    phone: "",
    topics: [],
    wish: "",
    wishUnsaid: false,
    care: noCare,
    once: onceKey(),
  };
  // It was sealed by this page under this citizen's key, so its shape is ours.
  return typeof kept === "object" && kept !== null && "once" in kept
    ? { ...empty, ...(kept as Draft) }
    : empty;
}

export function toAnswers(it: Draft): IntakeAnswers {
  return {
    name: it.nameUnsaid ? "" : it.name.trim(),
    kana: it.nameUnsaid ? "" : it.kana.trim(),
    phone: it.phone.trim(),
    ageBand: it.ageBand ?? words.unsaid,
    ward: it.ward ?? words.unsaid,
    situation: it.situation ?? words.unsaid,
    topics: it.topics.filter((topic) => topic !== words.unsaid),
    wish: it.wishUnsaid ? "" : it.wish.trim(),
  };
}

/** 「言いたくない」 and a topic exclude each other; the newer choice wins. */
export function chooseTopics(before: Draft["topics"], after: Draft["topics"]): Draft["topics"] {
  if (!after.includes(words.unsaid)) return after;
  return before.includes(words.unsaid) ? after.filter((it) => it !== words.unsaid) : [words.unsaid];
}

type Wrong = Partial<Readonly<Record<"name" | "kana" | "phone" | "wish" | "care", string>>>;

/** What is asked for on the first screen. */
export const isWrongAboutYou = ({ name, kana, phone }: Wrong): boolean =>
  [name, kana, phone].some((it) => it !== undefined);

export function wrongWith(it: Draft): Wrong {
  const { name, kana = "", phone = "", wish } = toAnswers(it);
  const reading = readReading(kana);
  const number = phone === "" ? undefined : readPhone(phone);
  const wrongName =
    name.length > limits.name ? words.nameTooLong(limits.name) : readable(name, name.includes("\t"));
  const wrongWish = wish.length > limits.wish ? words.wishTooLong(limits.wish) : readable(wish);
  const care = wrongWithCare(it.care);
  return {
    ...(care ? { care } : {}),
    ...(wrongName ? { name: wrongName } : {}),
    ...(reading.ok ? {} : { kana: reading.error.says }),
    ...(number === undefined || number.ok ? {} : { phone: number.error.says }),
    ...(wrongWish ? { wish: wrongWish } : {}),
  };
}

/** A copied text may bring along what nobody sees; the office refuses it without saying where. */
const readable = (text: string, odd = false): string | undefined =>
  odd || !text.isWellFormed() || hasControl(text) ? words.unreadable : undefined;
