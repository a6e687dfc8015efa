// Three lists of numbers: nothing in them tells who somebody is.
import { jstDay, jstWords, shredReasons } from "@kumacari/domain";
import { Badge, Button, Heading } from "@kumacari/ui";
import type { ReactNode } from "react";
import { useNow } from "../../../clock.ts";
import type { Shreds } from "../../../rpc.ts";
import type { Acting } from "./shred-dialogs.tsx";
import { words } from "./words.ts";

type Act = (it: Acting) => void;

export const AskedList = ({ rows, onAct }: { readonly rows: Shreds["asked"]; readonly onAct: Act }) => (
  <List title={words.asked.title} none={words.asked.none}>
    {rows.map((row) => (
      <Row
        key={row.owner}
        row={row}
        beside={
          <>
            {row.can.approve && (
              <Button
                size="s"
                danger
                aria-describedby={row.owner}
                onClick={() => onAct({ is: "approve", row })}
              >
                {words.asked.approve}
              </Button>
            )}
            {(["decline", "withdraw"] as const)
              .filter((is) => row.can[is])
              .map((is) => (
                <Button
                  key={is}
                  size="s"
                  tone="outline"
                  aria-describedby={row.owner}
                  onClick={() => onAct({ is, row })}
                >
                  {words.asked[is]}
                </Button>
              ))}
          </>
        }
      >
        <span>{shredReasons[row.reason]}</span>
        <span>{words.asked.by(row.by, jstWords(row.at))}</span>
        <span>{words.asked.ends(jstWords(row.ends))}</span>
        {row.can.withdraw && <span>{words.asked.other}</span>}
      </Row>
    ))}
  </List>
);

/** `onAct` absent: only those who may ask for it are shown the way to. */
export function WishedList({
  rows,
  onAct,
}: {
  readonly rows: Shreds["wished"];
  readonly onAct: Act | undefined;
}) {
  const now = useNow(60_000);
  return (
    <List title={words.wished.title} says={words.wished.says} none={words.wished.none}>
      {rows.map((row) => (
        <Row
          key={row.owner}
          row={row}
          beside={
            onAct && (
              <Button
                size="s"
                tone="outline"
                aria-describedby={row.owner}
                onClick={() => onAct({ is: "ask", owner: row.owner, reason: "asked" })}
              >
                {words.ask}
              </Button>
            )
          }
        >
          <span>{words.wished.asked(jstWords(row.askedAt))}</span>
          {row.dueAt < now ? (
            <Badge tone="error">{words.wished.late(jstDay(row.dueAt))}</Badge>
          ) : (
            <span>{words.wished.due(jstDay(row.dueAt))}</span>
          )}
        </Row>
      ))}
    </List>
  );
}

export const DoneList = ({
  rows,
  onAct,
}: {
  readonly rows: Shreds["done"];
  readonly onAct: Act | undefined;
}) => (
  <List title={words.done.title} says={words.done.says} none={words.done.none}>
    {rows.map((row) => (
      <Row
        key={row.owner}
        row={row}
        beside={
          row.left &&
          onAct && (
            <Button
              size="s"
              tone="outline"
              aria-describedby={row.owner}
              onClick={() => onAct({ is: "clear", owner: row.owner })}
            >
              {words.clearing.go}
            </Button>
          )
        }
      >
        {row.left && <Badge tone="warn">{words.clearing.left}</Badge>}
        <span>{shredReasons[row.reason]}</span>
        <span>{words.done.by(jstWords(row.at), row.by, row.agreed)}</span>
      </Row>
    ))}
  </List>
);

type ListProps = {
  readonly title: string;
  readonly says?: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
};

const List = ({ title, says, none, children }: ListProps) => (
  <section
    aria-label={title}
    className="flex min-w-0 flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 wide:px-6"
  >
    <Heading level={2}>{title}</Heading>
    {says && <p className="max-w-[60em] text-dns-14N-130 leading-6 text-solid-gray-700">{says}</p>}
    {children.length === 0 ? (
      <p className="text-std-16N-170">{none}</p>
    ) : (
      <ul className="-my-1 flex flex-col divide-y divide-solid-gray-200">{children}</ul>
    )}
  </section>
);

type RowProps = {
  readonly row: { readonly owner: string; readonly number?: string };
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

const Row = ({ row: { owner, number }, beside, children }: RowProps) => (
  <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
    <div id={owner} className="flex min-w-0 flex-1 basis-80 flex-col gap-0.5">
      <p className="flex flex-wrap gap-x-3 text-std-16B-170 leading-6">
        <span>{number === undefined ? words.noNumber : words.number(number)}</span>
        <span className="font-400 wrap-anywhere text-solid-gray-700">{words.owner(owner)}</span>
      </p>
      <p className="flex flex-wrap gap-x-3 text-dns-14N-130 leading-6 text-solid-gray-700">{children}</p>
    </div>
    {beside && <div className="flex flex-wrap gap-3">{beside}</div>}
  </li>
);
