// One asking: of which case, where it stands, why, and the way to write down what was heard.
import { jstWords } from "@kumacari/domain";
import { type FollowUpStanding, notAsked } from "@kumacari/domain/follow-up";
import { Badge, Button } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { datedWords } from "../../day-words.ts";
import type { FollowUpRow } from "../../rpc.ts";
import { words } from "./words.ts";

const tones = {
  again: "solid",
  overdue: "error",
  call: "warn",
  due: "info",
  asked: "info",
} as const satisfies Record<FollowUpStanding, string>;

type Props = { readonly row: FollowUpRow; readonly onSettle: () => void };

export function Row({ row, onSettle }: Props) {
  const { caseId, number, standing, writes, newer } = row;
  return (
    <li className="flex flex-col gap-2 rounded-12 border border-solid-gray-200 bg-white px-4 py-3 wide:px-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Link to="/cases/$caseId" params={{ caseId }} className={link}>
          {words.number(number)}
        </Link>
        <Badge tone={tones[standing]}>{words.standing[standing]}</Badge>
        <span className="text-dns-14N-130 tabular-nums">{words.month(row.month, datedWords(row.due))}</span>
        <span className="text-dns-14N-130 text-solid-gray-700">{words.of(row.counsellor, row.outcome)}</span>
      </div>
      <p className="text-dns-16N-130 leading-6">{saysOf(row)}</p>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {newer && (
          <Link to="/cases/$caseId" params={{ caseId: newer }} className={link}>
            {words.newer}
          </Link>
        )}
        <Button
          tone="outline"
          aria-label={writes ? words.settle(number) : words.end(number)}
          onClick={onSettle}
        >
          {writes ? words.settleShort : words.endShort}
        </Button>
      </div>
    </li>
  );
}

function saysOf({ standing, at, why }: FollowUpRow): string {
  if (why) return notAsked[why];
  if (standing === "call") return words.since.call;
  return standing === "due" ? words.since.due : words.since[standing](jstWords(at));
}

const link =
  "inline-flex min-h-11 items-center text-dns-16B-130 text-key-900 underline underline-offset-4 tabular-nums";
