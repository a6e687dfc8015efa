// One case in the list: a link for those who may open it, and without a name for everybody else.
import type { CaseId } from "@kumacari/domain";
import { jstWords, toJst } from "@kumacari/domain";
import { Badge, join } from "@kumacari/ui";
import { memo, type ReactNode } from "react";
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

export const Row = memo(function Row({ row, name, wait, weight, draft }: Props) {
  return (
    <tr className={join(line, !row.mayOpen && "bg-solid-gray-50")}>
      <td className={join(cell, "order-5 text-dns-14N-130 sm:order-4 text-solid-gray-700 tabular-nums")}>
        {row.number}
      </td>
      <td className={join(cell, "order-1 text-dns-16N-130 sm:col-span-2")}>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {row.mayOpen ? (
            <OpenLink id={row.id}>
              <NameOf name={name} />
            </OpenLink>
          ) : (
            <span className="leading-7 text-solid-gray-700">
              {words.of(row.assignee?.name ?? words.counsellor)}
            </span>
          )}
          {row.watched && <Badge tone="error">{words.show.watched}</Badge>}
          {row.fresh && <Badge tone="info">{words.fresh}</Badge>}
          {row.review && row.review.late > 0 && (
            <Badge tone="error">{words.reviewOver(row.review.late)}</Badge>
          )}
          {row.cover?.mine && <Badge tone="info">{words.covering}</Badge>}
          {row.sits && <Badge tone="info">{words.sitting}</Badge>}
          {draft && <Badge tone="warn">{words.draft}</Badge>}
        </div>
      </td>
      <td className={join(cell, "order-3 sm:order-2")}>
        <Turn of={row.waitingOn} />
      </td>
      <td
        className={join(
          cell,
          "order-2 justify-self-end whitespace-nowrap sm:order-3 tabular-nums",
          waitLook(row, weight),
        )}
      >
        {wait}
      </td>
      <td className={join(cell, "order-5 justify-self-end whitespace-nowrap sm:order-5 tabular-nums")}>
        <Narrow>{words.columns.answer} </Narrow>
        <FirstAnswer of={row.firstAnswer} />
      </td>
      <td className={join(cell, "order-6 text-dns-14N-130 wide:text-dns-16N-130")}>
        <Narrow>{words.columns.assignee} </Narrow>
        <Assignee row={row} />
      </td>
      <td className={join(cell, "order-4 justify-self-end text-dns-16N-130 sm:order-7 tabular-nums")}>
        {row.unread > 0 && (
          <span className="text-dns-16B-130 text-key-900">
            <Narrow>{words.columns.unread} </Narrow>
            {words.unread(row.unread)}
          </span>
        )}
      </td>
      <td
        className={join(
          cell,
          "order-7 text-dns-14N-130 sm:order-5 whitespace-nowrap text-solid-gray-700 tabular-nums",
        )}
      >
        <Narrow>{words.columns.opened} </Narrow>
        <time dateTime={toJst(row.openedAt)}>{jstWords(row.openedAt)}</time>
      </td>
    </tr>
  );
});

/**
 * It lies over the whole row and carries its looks, so that the rows running past the pointer are not restyled one by one.
 * Its click is heard by the table: a thousand of the router's own links cost the scroll its frames.
 */
const OpenLink = ({ id, children }: { readonly id: CaseId; readonly children: ReactNode }) => (
  <a
    href={`/cases/${id}`}
    data-row={id}
    className={join(
      "font-700 text-solid-gray-900 shadow-none! outline-none! after:absolute after:inset-0 hover:after:bg-key-900/5",
      "focus-visible:after:outline-4 focus-visible:after:-outline-offset-4 focus-visible:after:outline-black",
    )}
  >
    {children}
  </a>
);

function NameOf({ name }: { readonly name: Name | undefined }) {
  if (name?.state === "known")
    return (
      <bdi className="block overflow-clip text-ellipsis whitespace-nowrap leading-7 underline decoration-solid-gray-420 decoration-1 underline-offset-4">
        {name.name}
      </bdi>
    );
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

const Turn = ({ of }: { readonly of: CaseRow["waitingOn"] }) =>
  of === "us" ? <Badge tone="solid">{words.show.us}</Badge> : <Badge>{words.show.them}</Badge>;

function FirstAnswer({ of }: { readonly of: CaseRow["firstAnswer"] }) {
  if (!of) return <span className="text-dns-14N-130 text-solid-gray-700">{words.answer.done}</span>;
  const over = of.left < 0;
  return (
    <span className={join("text-dns-16B-130", over ? "text-red-1000" : "text-solid-gray-900")}>
      {over && <span aria-hidden="true">▲ </span>}
      {(over ? words.answer.over : words.answer.left)(openWords(Math.abs(of.left)))}
    </span>
  );
}

function Assignee({ row }: { readonly row: CaseRow }) {
  if (!row.assignee) return <span className="text-solid-gray-700">{words.nobody}</span>;
  return (
    <>
      {row.mine ? <strong className="font-700">{words.mine}</strong> : <bdi>{row.assignee.name}</bdi>}
      {row.cover && !row.cover.mine && (
        <span className="block text-dns-14N-130 text-solid-gray-700">{words.coveredBy(row.cover.name)}</span>
      )}
    </>
  );
}

/** What the column's head says where there are columns. */
const Narrow = ({ children }: { readonly children: ReactNode }) => (
  <span className="text-dns-14N-130 text-solid-gray-700 wide:hidden">{children}</span>
);

function waitLook(row: CaseRow, weight: Props["weight"]): string {
  if (row.waitingOn === "them" || weight === "calm") return "text-dns-16N-130 text-solid-gray-800";
  return join("text-dns-16B-130", weight === "long" ? "text-orange-900" : "text-red-1000");
}

const line = join(
  "relative grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1.5 sm:grid-cols-[7rem_1fr_11rem_7.5rem] border-b border-solid-gray-200 px-4 py-3",
  "wide:min-h-14 wide:gap-0 wide:p-0",
  columnsAcross,
);
const cell =
  "wide:order-none wide:col-span-1 wide:justify-self-auto wide:px-3 wide:py-1.5 wide:first:ps-5 wide:last:pe-5";
