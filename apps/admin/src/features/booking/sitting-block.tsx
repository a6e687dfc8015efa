// One sitting in the calendar: a button that opens what can be done with it.
import { join } from "@kumacari/ui";
import type { Name } from "../../known-names.ts";
import type { Sitting } from "../../rpc.ts";
import { nameOf, timesOf } from "./sitting-words.tsx";
import { words } from "./words.ts";

type Props = {
  readonly it: Sitting;
  readonly name: Name | undefined;
  readonly onOpen: (it: Sitting) => void;
};

export function SittingBlock({ it, name, onOpen }: Props) {
  return (
    <button
      type="button"
      onClick={() => onOpen(it)}
      className={join(
        "flex size-full flex-col items-start overflow-hidden rounded-4 border-s-4 px-1.5 py-0.5 text-start text-dns-14N-120 hover:underline",
        lookOf(it),
      )}
    >
      <span className="flex max-w-full flex-wrap gap-x-1.5">
        <span className="tabular-nums">{timesOf(it)}</span>
        <span className="sr-only">{words.sitting(it.case.number)}</span>
        <bdi className="max-w-full truncate font-700">{nameOf(it, name)}</bdi>
      </span>
      <span className="max-w-full truncate">{it.place}</span>
      {(it.misfit || it.relink || it.unended || it.stage !== "booked") && (
        <span className="max-w-full truncate font-700">{markOf(it)}</span>
      )}
    </button>
  );
}

const markOf = (it: Sitting): string => {
  if (it.misfit) return `⚠ ${words.misfit}`;
  if (it.relink) return `⚠ ${words.relink}`;
  return it.unended ? `⚠ ${words.unended}` : words.stage(it.stage);
};

function lookOf(it: Sitting): string {
  if (it.misfit) return "border-error-2 bg-red-50 text-solid-gray-900";
  if (it.unended) return "border-warning-yellow-2 bg-yellow-50 text-solid-gray-900";
  if (it.stage === "ended" || it.stage === "absent")
    return "border-solid-gray-500 bg-solid-gray-50 text-solid-gray-800";
  return it.mine
    ? "border-key-900 bg-key-50 text-solid-gray-900"
    : "border-solid-gray-700 bg-solid-gray-50 text-solid-gray-900";
}
