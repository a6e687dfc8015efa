import type { Personal } from "@kumacari/domain";
import { expectTypeOf, test } from "vitest";
import type { Phrase, topicIds } from "./phrase.ts";

/** Every value that can lie in a slot of a phrase, however deep. */
type Slots<T> = T extends string | number
  ? T
  : T extends readonly (infer U)[]
    ? Slots<U>
    : T extends object
      ? T | Slots<T[keyof T]>
      : T;
type Free = string extends Slots<Phrase> ? "takes free text" : "takes none";

test("言い回しには、自由な文も、個人の値も、入れる場所がない（型）", () => {
  expectTypeOf<string>().not.toExtend<Phrase>();
  expectTypeOf<Personal<string>>().not.toExtend<Slots<Phrase>>();
  expectTypeOf<Free>().toEqualTypeOf<"takes none">();
  expectTypeOf<(typeof topicIds)[number]>().toExtend<string>();
});
