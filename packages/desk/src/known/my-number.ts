// A My Number is refused before anything is written; that it was refused is written down, without it.
import { type Because, no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import { recognise } from "@kumacari/guard";
import { countOne } from "../law/tally.ts";
import type { Clock, Ledger } from "../ports.ts";

/** Only those who are charged with it by law may take one; a counselling office is not. */
export async function refuseMyNumber(
  needs: { readonly ledger: Pick<Ledger, "get" | "commit">; readonly clock: Clock },
  texts: readonly string[],
  { actor, on }: Pick<Because, "actor" | "on">,
): Promise<Result<void, Refusal>> {
  if (!texts.some(hasMyNumber)) return ok(undefined);
  await countOne(needs, "page", { act: "words-blocked", actor, on: [...on, "class:mynumber"] });
  return no(refusal("my-number"));
}

const hasMyNumber = (text: string): boolean => recognise(text).some((it) => it.class === "mynumber");
