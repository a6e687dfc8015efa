// One case in the list: a link for those who may open it, and without a name for everybody else.
import type { CaseId } from "@kumacari/domain";
import { jstWords, toJst } from "@kumacari/domain";
import { Badge, join } from "@kumacari/ui";
import { memo } from "react";
import type { Name } from "../../known-names.ts";
import type { CaseRow } from "../../rpc.ts";
import { openWords, type waitWeight } from "../../wait-words.ts";
import { columnsAcross } from "./columns.ts";
import { words } from "./words.ts";

type Props = {
  readonly row: CaseRow;
  readonly name: Name | undefined;
  readonly wait: string;
  readonly weight: ReturnType<typeof waitWeight>;
  readonly draft: boolean;
};

/** Few parts and no components of its own: what a fast scroll draws is collected while it scrolls. */
export const Row = memo(function Row({ row, name, wait, weight, draft }: Props) {
  return (
    <tr className={row.mayOpen ? looks.line : looks.closedLine}>
      <td className={looks.number}>{row.number}</td>
      <td className={looks.name}>
        {row.mayOpen ? (
          openLink(row.id, name)
        ) : (
          <span className="leading-7 text-solid-gray-700">
            {words.of(row.assignee?.name ?? words.counsellor)}
          </span>
        )}
        {row.watched && <Badge tone="error">{words.show.watched}</Badge>}
        {row.fresh && <Badge tone="info">{words.fresh}</Badge>}
        {row.review && row.review.late > 0 && <Badge tone="error">{words.reviewOver(row.review.late)}</Badge>}
        {row.cover?.mine && <Badge tone="info">{words.covering}</Badge>}
        {row.sits && <Badge tone="info">{words.sitting}</Badge>}
        {draft && <Badge tone="warn">{words.draft}</Badge>}
      </td>
      <td className={looks.turn}>
        {row.waitingOn === "us" ? (
          <Badge tone="solid">{words.show.us}</Badge>
        ) : (
          <Badge>{words.show.them}</Badge>
        )}
      </td>
      <td className={looks.wait[row.waitingOn === "them" ? "calm" : weight]}>{wait}</td>
      <td data-label={words.columns.answer} className={looks.answer}>
        {firstAnswer(row.firstAnswer)}
      </td>
      <td data-label={words.columns.assignee} className={looks.assignee}>
        {assignee(row)}
      </td>
      <td data-label={row.unread > 0 ? words.columns.unread : undefined} className={looks.unread}>
        {row.unread > 0 && words.unread(row.unread)}
      </td>
      <td data-label={words.columns.opened} className={looks.opened}>
        <time dateTime={toJst(row.openedAt)}>{jstWords(row.openedAt)}</time>
      </td>
    </tr>
  );
});

/**
 * It lies over the whole row and carries its looks, so that the rows running past the pointer are not restyled one by one.
 * Its click is heard by the table: a thousand of the router's own links cost the scroll its frames.
 */
const openLink = (id: CaseId, name: Name | undefined) => (
  <a href={`/cases/${id}`} data-row={id} className={looks.link}>
    {nameOf(name)}
  </a>
);

function nameOf(name: Name | undefined) {
  if (name?.state === "known") return <bdi className={looks.known}>{name.name}</bdi>;
  if (name?.state === "missing")
    return <span className="leading-7 text-solid-gray-700">{words.nameMissing}</span>;
  return (
    <span
      role="img"
      aria-label={words.nameComing}
      className="my-1.5 block h-4 w-24 rounded-4 bg-solid-gray-100"
    />
  );
}

function firstAnswer(of: CaseRow["firstAnswer"]) {
  if (!of) return <span className="text-dns-14N-130 text-solid-gray-700">{words.answer.done}</span>;
  const time = openWords(Math.abs(of.left));
  if (of.left >= 0)
    return <span className="text-dns-16B-130 text-solid-gray-900">{words.answer.left(time)}</span>;
  return (
    <span className="text-dns-16B-130 text-red-1000">
      <span aria-hidden="true">▲ </span>
      {words.answer.over(time)}
    </span>
  );
}

function assignee({ assignee: whose, mine, cover }: CaseRow) {
  if (!whose) return <span className="text-solid-gray-700">{words.nobody}</span>;
  const who = mine ? <strong className="font-700">{words.mine}</strong> : <bdi>{whose.name}</bdi>;
  if (!cover || cover.mine) return who;
  return (
    <>
      {who}
      <span className="block text-dns-14N-130 text-solid-gray-700">{words.coveredBy(cover.name)}</span>
    </>
  );
}

const line = join(
  "relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 sm:grid-cols-[7rem_minmax(0,1fr)_11rem_7.5rem] border-b border-solid-gray-200 px-4 py-3",
  "wide:min-h-14 wide:gap-0 wide:p-0",
  columnsAcross,
);
const cell =
  "wide:order-none wide:col-span-1 wide:justify-self-auto wide:px-3 wide:py-1.5 wide:first:ps-5 wide:last:pe-5";
/** What the column's head says where there are columns. */
const labelled = join(
  "before:content-[attr(data-label)] before:me-1.5 before:text-dns-14N-130 before:text-solid-gray-700",
  "wide:before:content-none",
);
const wait = join(cell, "order-2 justify-self-end whitespace-nowrap sm:order-3 tabular-nums");

const looks = {
  line,
  closedLine: join(line, "bg-solid-gray-50"),
  number: join(cell, "order-5 text-dns-14N-130 sm:order-4 text-solid-gray-700 tabular-nums"),
  name: join(
    cell,
    "order-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-dns-16N-130 sm:col-span-2 wide:self-center",
  ),
  turn: join(cell, "order-3 sm:order-2"),
  wait: {
    calm: join(wait, "text-dns-16N-130 text-solid-gray-800"),
    long: join(wait, "text-dns-16B-130 text-orange-900"),
    "too-long": join(wait, "text-dns-16B-130 text-red-1000"),
  },
  answer: join(cell, labelled, "order-5 justify-self-end whitespace-nowrap sm:order-5 tabular-nums"),
  assignee: join(cell, labelled, "order-6 text-dns-14N-130 wide:text-dns-16N-130"),
  unread: join(
    cell,
    labelled,
    "order-4 justify-self-end text-dns-16B-130 text-key-900 sm:order-7 tabular-nums",
  ),
  opened: join(
    cell,
    labelled,
    "order-7 text-dns-14N-130 sm:order-5 whitespace-nowrap text-solid-gray-700 tabular-nums",
  ),
  link: join(
    "min-w-0 font-700 text-solid-gray-900 shadow-none! outline-none! after:absolute after:inset-0 hover:after:bg-key-900/5",
    "focus-visible:after:outline-4 focus-visible:after:-outline-offset-4 focus-visible:after:outline-black",
  ),
  known: join(
    "block overflow-clip text-ellipsis whitespace-nowrap leading-7 underline decoration-solid-gray-420",
    "decoration-1 underline-offset-4",
  ),
} as const;
