// Which class a field may have by its type: the compiler holds the lists of fields to it.
import type {
  CaseId,
  CitizenId,
  FindKey,
  Personal,
  SealedAddress,
  StaffId,
  TokenHash,
} from "@kumacari/domain";
import type { FieldClass } from "./classes.ts";

/** What the table itself keeps of each item: no record may use these names. */
type Ours = "pk" | "sk" | "gsi1pk" | "gsi1sk" | "kind" | "expires";

/** The type decides where it can; a plain-looking value may still be given a stricter class by hand. */
type ClassOf<T> = [T] extends [Personal<unknown>]
  ? "content"
  : [T] extends [SealedAddress]
    ? "address"
    : [T] extends [TokenHash]
      ? "secret"
      : [T] extends [StaffId]
        ? "staff"
        : [T] extends [FindKey | CitizenId | CaseId]
          ? "reference"
          : Exclude<FieldClass, "content" | "address">;

/** The compiler holds this list to the records: a field missing, too many, or in too mild a class does not compile. */
export type FieldsOf<R> = {
  readonly [F in keyof R]-?: F extends Ours ? never : ClassOf<Exclude<R[F], undefined>>;
};
