// A case that stays closed to this person: why, and where to go instead.
import type { CaseId } from "@kumacari/domain";
import { buttonLook, Notice } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { may, useMe } from "../../me.ts";
import { PageTitle } from "../../page-title.tsx";
import { type Refused, sentenceOf } from "../../refused.ts";
import { KeptDraft } from "./kept-draft.tsx";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly why: Refused;
  /** It was before the person's eyes until now. */
  readonly wasOpen?: boolean;
};

export function CaseRefused({ caseId, why, wasOpen = false }: Props) {
  const me = useMe();
  const counsels = may(me, "inbox.read");
  return (
    <main id="main" className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-10">
      <PageTitle title={words.refused.title} />
      <Notice tone="info" live="off">
        {wasOpen && why.kind === "not-permitted" && may(me, "case.read") && <p>{words.refused.takenNow}</p>}
        <p>{saysFor(why, may(me, "case.read"))}</p>
      </Notice>
      <Link
        to={counsels ? "/" : "/office"}
        className={buttonLook({ tone: "outline", className: "self-start" })}
      >
        {counsels ? words.refused.backToInbox : words.refused.backToOffice}
      </Link>
      <KeptDraft caseId={caseId} />
    </main>
  );
}

function saysFor({ kind, says }: Refused, reads: boolean): string {
  if (kind === "not-permitted") return reads ? words.refused.ofColleague : words.refused.notYours;
  return kind === "invalid" ? sentenceOf("not-found") : says;
}
