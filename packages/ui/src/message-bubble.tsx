// One message, shown exactly as it was written, whatever its script, direction or length.
import { type Instant, jstWords, toJst } from "@kumacari/domain";
import { memo, type ReactNode } from "react";
import { join } from "./join.ts";

type Props = {
  readonly mine: boolean;
  readonly by: string;
  readonly text: string;
  readonly at?: Instant | undefined;
  /** That the other side has read it, in words. */
  readonly seen?: string | undefined;
  /** A line below: being sent, not sent, a way to try again. */
  readonly state?: ReactNode;
};

export const MessageBubble = memo(function MessageBubble({ mine, by, text, at, seen, state }: Props) {
  return (
    <div className={join("flex flex-col gap-1", mine ? "items-end justify-end ps-8" : "items-start pe-8")}>
      <p className="text-dns-14N-130 text-solid-gray-700">
        <bdi>{by}</bdi>
      </p>
      <p
        dir="auto"
        className={join(
          "max-w-full rounded-12 border px-4 py-2 text-start text-std-16N-170 wrap-anywhere whitespace-pre-wrap text-solid-gray-900",
          mine ? "border-key-300 bg-key-50" : "border-solid-gray-300 bg-white",
        )}
      >
        {text}
      </p>
      {(at !== undefined || seen !== undefined) && (
        <p className="flex gap-2 text-dns-14N-130 text-solid-gray-700">
          {seen !== undefined && <span>{seen}</span>}
          {at !== undefined && <time dateTime={toJst(at)}>{jstWords(at)}</time>}
        </p>
      )}
      {state}
    </div>
  );
});
