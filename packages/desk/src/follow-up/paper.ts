// What was told since an end becomes a paper of that case's record, sealed like the others.
import type { Author, FollowUpWords, OnceKey, Paper, PaperId } from "@kumacari/domain";
import type { FollowUp } from "@kumacari/domain/follow-up";
import { idFrom } from "../id-from.ts";
import { type RememberNeeds, remember } from "../known/remember.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { writingChanges } from "../record/writing-changes.ts";

export type Telling = { readonly words: FollowUpWords; readonly once: OnceKey; readonly by: Author };

export async function followUpPaper(
  needs: RememberNeeds & Pick<OwnNeeds, "clock" | "hashes">,
  { caseId, owner }: Pick<FollowUp, "caseId" | "owner">,
  { words, once, by }: Telling,
): Promise<{ readonly id: PaperId; readonly changes: readonly Change[] }> {
  const id = idFrom(needs, "paper", by === "citizen" ? owner : by, once);
  const paper: Paper = {
    id,
    caseId,
    owner,
    what: "follow-up",
    author: by,
    day: words.day,
    ...(words.way ? { way: words.way } : {}),
    written: [{ by, at: needs.clock.now(), base: 0 }],
    version: 1,
  };
  return {
    id,
    changes: [
      ...writingChanges(undefined, paper, words),
      ...(await remember(needs, { owner, paper: id }, [{ kind: "words", value: words.said }])),
    ],
  };
}
