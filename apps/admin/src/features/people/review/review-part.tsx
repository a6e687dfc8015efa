// The quarter's review of everybody's access, row by row, its signature, and those before it.
import { jstDay } from "@kumacari/domain";
import { Button, Notice } from "@kumacari/ui";
import { may, useMe } from "../../../me.ts";
import { Refusal } from "../../../refusal.tsx";
import type { People, Review } from "../../../rpc.ts";
import type { Act } from "../acting.ts";
import { Panel } from "../panel.tsx";
import { Procedures } from "../procedure.tsx";
import { words } from "../words.ts";
import { ExportButton } from "./export-button.tsx";
import { PastReviews } from "./past-reviews.tsx";
import { ReviewRow } from "./review-row.tsx";
import { useJudge } from "./use-judge.ts";

const { review: says } = words;

type Props = { readonly people: People; readonly onAct: Act };

export function ReviewPart({ people, onAct }: Props) {
  const signs = may(useMe(), "people.review");
  const { review } = people;
  return (
    <>
      {review ? (
        <Current review={review} now={people.now} signs={signs} onAct={onAct} />
      ) : (
        <Panel
          title={words.parts.review}
          beside={signs && <Button onClick={() => onAct({ is: "open-review" })}>{says.open}</Button>}
        >
          <p>{says.none}</p>
        </Panel>
      )}
      <PastReviews past={people.pastReviews} />
      <Procedures which={["review"]} people={people} onAct={onAct} />
    </>
  );
}

type CurrentProps = {
  readonly review: Review;
  readonly now: number;
  readonly signs: boolean;
  readonly onAct: Act;
};

function Current({ review, now, signs, onAct }: CurrentProps) {
  const { id, ends, notice, signed, overdue, left, rows } = review;
  const { judge, judging, refused } = useJudge(id);
  return (
    <Panel
      title={says.title(id)}
      says={says.says}
      beside={
        <>
          {signs && !signed && (
            <Button unavailable={left > 0} onClick={() => onAct({ is: "sign-review", id })}>
              {says.sign}
            </Button>
          )}
          {(signed || overdue !== undefined) && <ExportButton id={id} />}
        </>
      }
    >
      {!signed && overdue === undefined && now >= notice && left > 0 && (
        <Notice tone="warn" live="off" title={says.late.title}>
          <p>{says.late.says(jstDay(ends))}</p>
        </Notice>
      )}
      {overdue !== undefined && <p>{says.overdue(jstDay(ends))}</p>}
      <p role="status" className="flex flex-wrap gap-x-4 text-std-16N-170">
        {signed ? (
          <span>{says.signed(signed.name, jstDay(signed.at))}</span>
        ) : (
          <>
            <strong>{says.left(left)}</strong>
            <span>{says.until(jstDay(ends))}</span>
          </>
        )}
      </p>
      <Refusal fault={refused} />
      <table className="w-full border-collapse max-wide:block max-wide:[&>tbody]:block">
        <thead className="max-wide:sr-only">
          <tr className="border-b border-solid-gray-400 text-dns-14N-130 text-solid-gray-700 [&>th]:px-3 [&>th]:py-2 [&>th]:text-start [&>th]:font-400">
            {Object.entries(says.columns).map(([key, name]) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byPower(rows).map((row) => (
            <ReviewRow key={row.staff} row={row} judging={judging === row.staff} onJudge={judge} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

/** The most powerful first, then by name: an order that a word said on a row does not change. */
const byPower = (rows: Review["rows"]): Review["rows"] =>
  rows.toSorted((a, b) => Number(b.privileged) - Number(a.privileged) || a.name.localeCompare(b.name, "ja"));
