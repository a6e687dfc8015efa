// The reply that waits for its time, between the talk and the next answer: when it goes, what it says, and its two ways out.
import { type CaseId, jstWords, toJst } from "@kumacari/domain";
import { Badge, Button } from "@kumacari/ui";
import { Refusal } from "../../refusal.tsx";
import type { CasePage } from "../../rpc.ts";
import { useLaterWords, useTakeBack } from "./use-later.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly later: NonNullable<CasePage["later"]>;
  /** Whoever only oversees the case reads it. */
  readonly mayWork: boolean;
};

const { later: says } = words;

export function LaterBand({ caseId, later, mayWork }: Props) {
  const { data } = useLaterWords(caseId, later.made);
  const back = useTakeBack(caseId, later.made);
  return (
    <section
      aria-label={says.band}
      className="flex flex-col gap-2 border-t-2 border-dashed border-key-900 bg-key-50 px-4 py-3 wide:px-6"
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-16N-130">
        <Badge tone={later.stopped ? "warn" : "info"}>{later.stopped ? says.stopped : says.planned}</Badge>
        {later.stopped ? (
          <span>{later.stopped}</span>
        ) : (
          <span>
            <time dateTime={toJst(later.at)}>{says.goes(jstWords(later.at))}</time>（{later.by}）
          </span>
        )}
      </p>
      <p className="max-h-24 overflow-y-auto text-std-16N-170 wrap-anywhere whitespace-pre-wrap">
        {data?.text}
      </p>
      <Refusal fault={back.error} />
      {mayWork && (
        <div className="flex flex-wrap justify-end gap-3">
          <Button size="s" tone="text" busy={back.busy} onClick={() => back.go(undefined)}>
            {says.drop}
          </Button>
          {data && (
            <Button size="s" tone="outline" busy={back.busy} onClick={() => back.go(data.text)}>
              {later.stopped ? says.rewrite : says.change}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
