import type { Personal } from "@kumacari/domain";
import { expectTypeOf, test } from "vitest";
import type { Phrase, PublicHub, topicIds } from "./phrase.ts";

/** Every value that can lie in a slot of a phrase, however deep. */
type Slots<T> = T extends string | number
  ? T
  : T extends readonly (infer U)[]
    ? Slots<U>
    : T extends object
      ? T | Slots<T[keyof T]>
      : T;
type Free = string extends Slots<Exclude<Phrase, { say: "hubs" }>> ? "takes free text" : "takes none";

test("言い回しには、自由な文も、個人の値も、入れる場所がない（型）", () => {
  // A bare text and a personal value do not compile; the hub's own public words are the one place for a string.
  expectTypeOf<string>().not.toExtend<Phrase>();
  expectTypeOf<Personal<string>>().not.toExtend<Slots<Phrase>>();
  expectTypeOf<Free>().toEqualTypeOf<"takes none">();
  expectTypeOf<keyof PublicHub>().toEqualTypeOf<"name" | "address" | "access" | "hours">();
  expectTypeOf<(typeof topicIds)[number]>().toExtend<string>();
});
