// The same person consulted before: when and with whom, and the way to what was written then.
import { type Instant, jstDay, type PaperWhat, paperNames } from "@kumacari/domain";
import { Button, Heading } from "@kumacari/ui";
import { datedWords } from "../../day-words.ts";
import type { RecordView } from "../../rpc.ts";
import type { RecordPlace } from "./place.ts";

type Props = { readonly record: RecordView; readonly onOpen: (place: RecordPlace) => void };

// Here, since most cases are a first one: their page does not carry these words.
const says = {
  title: (n: number) => `以前の相談（${n}件）`,
  span: (from: string, to: string | undefined) => (to ? `${from}〜${to}` : `${from}〜`),
  by: (name: string) => `担当 ${name}`,
  open: (what: PaperWhat, n: number) => `前の${paperNames[what]}を見る（${n}件）`,
  note: "読むだけです。開くと、前の相談を読んだことが記録に残ります。",
} as const;

export function EarlierCases({ record: { earlier, papers }, onOpen }: Props) {
  const kinds = (["plan", "note"] as const)
    .map((what) => ({ what, n: papers.filter((it) => it.from && it.what === what).length }))
    .filter(({ n }) => n > 0);
  return (
    <section
      aria-label={says.title(earlier.length)}
      className="flex flex-col gap-2 border-t border-solid-gray-300 pt-4"
    >
      <Heading level={2} look="s">
        {says.title(earlier.length)}
      </Heading>
      <ul className="flex flex-col gap-1 text-dns-14N-130 leading-6">
        {earlier.map((it) => (
          <li key={it.number}>
            <span className="tabular-nums">
              {says.span(dayOf(it.openedAt), it.closedAt && dayOf(it.closedAt))}
            </span>
            <span className="ms-3 whitespace-nowrap tabular-nums">{it.number}</span>
            {it.counsellor && <bdi className="ms-3">{says.by(it.counsellor)}</bdi>}
          </li>
        ))}
      </ul>
      {kinds.map(({ what, n }) => (
        <Button key={what} tone="outline" size="s" className="self-start" onClick={() => onOpen({ what })}>
          {says.open(what, n)}
        </Button>
      ))}
      {kinds.length > 0 && <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{says.note}</p>}
    </section>
  );
}

const dayOf = (at: Instant): string => datedWords(jstDay(at));
