// Who this is about and how the case stands.
import { dayWords, jstWords, toJst } from "@kumacari/domain";
import { Badge, join } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { useNow } from "../../clock.ts";
import { PageTitle } from "../../page-title.tsx";
import { openWords, waitWords } from "../../wait-words.ts";
import type { LivePage } from "./live-page.ts";
import { words } from "./words.ts";

export function CaseHead({ page }: { readonly page: LivePage }) {
  const { row, name, consent } = page;
  return (
    <div className="flex flex-col gap-3">
      <div className="-mx-2 flex justify-between">
        <Link to="/" className={way}>
          <span aria-hidden="true">←</span>
          <span className="underline underline-offset-4">{words.back}</span>
        </Link>
        <a href="#talk" className={join(way, "sm:hidden")}>
          <span className="underline underline-offset-4">{words.toTalk}</span>
          <span aria-hidden="true">↓</span>
        </a>
      </div>
      <PageTitle title={words.title(row.number)} className="wrap-anywhere">
        <bdi>{consent === "given" ? name : words.nameShut}</bdi>
      </PageTitle>
      <Turn page={page} />
      <dl className="grid grid-cols-[6.5rem_1fr] gap-x-2 gap-y-1.5 text-dns-14N-130 leading-6 text-solid-gray-900 [&>dt]:text-solid-gray-700">
        <dt>{words.number}</dt>
        <dd className="tabular-nums">{row.number}</dd>
        <dt>{words.opened}</dt>
        <dd>
          <time dateTime={toJst(row.openedAt)}>{jstWords(row.openedAt)}</time>
        </dd>
        <dt>{words.assignee}</dt>
        <dd>
          {row.mine ? (
            <strong className="font-700">{words.you}</strong>
          ) : (
            <bdi>{row.assignee?.name ?? words.nobody}</bdi>
          )}
        </dd>
        {row.cover && (
          <>
            <dt>{words.cover}</dt>
            <dd>
              {row.cover.mine ? (
                <strong className="font-700">{words.you}</strong>
              ) : (
                <bdi>{row.cover.name}</bdi>
              )}
            </dd>
          </>
        )}
        {row.review && (
          <>
            <dt>{words.review}</dt>
            <dd>
              {dayWords(row.review.due)}
              {row.review.late > 0 && (
                <strong className="ms-2 font-700 text-red-1000">{words.reviewOver(row.review.late)}</strong>
              )}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Turn({ page }: { readonly page: LivePage }) {
  const wait = waitWords(useNow(15_000) - page.row.waitingSince);
  if (page.closed) return <Badge className="self-start">{words.closedBadge}</Badge>;
  // Nobody may write, so it is nobody's turn.
  if (page.consent !== "given") return null;
  const left = page.row.firstAnswer?.left;
  const us = page.row.waitingOn === "us";
  return (
    <p className="flex flex-wrap items-center gap-2 text-dns-14N-130 text-solid-gray-800">
      {page.row.watched && <Badge tone="error">{words.watched}</Badge>}
      <Badge tone={us ? "solid" : "neutral"}>{us ? words.turn.us : words.turn.them}</Badge>
      {us ? words.waited(wait) : words.waitedThem(wait)}
      {left !== undefined && (
        <strong className={join("font-700", left < 0 ? "text-red-1000" : "text-solid-gray-900")}>
          {(left < 0 ? words.answerOver : words.answerLeft)(openWords(Math.abs(left)))}
        </strong>
      )}
    </p>
  );
}

const way =
  "inline-flex min-h-11 items-center gap-1 rounded-4 px-2 text-dns-16N-130 text-key-900 hover:bg-key-50";
