// The remarks of a page, each with its answers: to be answered, and marked as done.
import { jstWords, toJst } from "@kumacari/domain";
import { Button } from "../button.tsx";
import { join } from "../join.ts";
import type { RemarkSeen } from "./door.ts";
import { words } from "./viewer-words.ts";

export type Numbered = RemarkSeen & { readonly number: number };

type Props = {
  readonly remarks: readonly Numbered[];
  readonly answers: (to: RemarkSeen) => readonly RemarkSeen[];
  readonly writable: boolean;
  readonly onAnswer: (to: Numbered) => void;
  readonly onSettle: (it: RemarkSeen, done: boolean) => void;
};

export function RemarkList({ remarks, answers, writable, onAnswer, onSettle }: Props) {
  return (
    <ol aria-label={words.list} className="flex flex-col gap-3">
      {remarks.map((it) => (
        <li
          key={it.id}
          id={`remark-${it.id}`}
          tabIndex={-1}
          className={join(
            "flex flex-col gap-2 rounded-8 border p-3",
            it.done ? "border-solid-gray-300 bg-solid-gray-50" : "border-key-300 bg-white",
          )}
        >
          <p className="flex flex-wrap items-center gap-2 text-dns-14N-130 text-solid-gray-700">
            <span
              aria-hidden="true"
              className={join(
                "inline-flex size-7 items-center justify-center rounded-full text-dns-14B-130 text-white",
                it.done ? "bg-solid-gray-600" : "bg-key-900",
              )}
            >
              {it.done ? "✓" : it.number}
            </span>
            <span className="sr-only">{words.pin(it.number, "")}</span>
            <span>{words.pageShort(it.page)}</span>
            {it.done && <span className="text-dns-14B-130">{words.done}</span>}
          </p>
          <Said it={it} />
          {answers(it).map((one) => (
            <div key={one.id} className="ms-4 border-s-2 border-solid-gray-300 ps-3">
              <Said it={one} />
            </div>
          ))}
          {writable && (
            <div className="flex flex-wrap justify-end gap-2">
              <Button size="s" tone="text" onClick={() => onSettle(it, !it.done)}>
                {it.done ? words.markOpen : words.markDone}
              </Button>
              <Button size="s" tone="outline" onClick={() => onAnswer(it)}>
                {words.answer}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

const Said = ({ it }: { readonly it: RemarkSeen }) => (
  <div className="flex flex-col gap-1">
    <p dir="auto" className="text-std-16N-170 wrap-anywhere whitespace-pre-wrap text-solid-gray-900">
      {it.text}
    </p>
    <p className="flex flex-wrap gap-x-2 text-dns-14N-130 text-solid-gray-700">
      <bdi>{it.mine ? words.you : it.by}</bdi>
      <time dateTime={toJst(it.at)}>{jstWords(it.at)}</time>
    </p>
  </div>
);
