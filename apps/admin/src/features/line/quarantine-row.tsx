// One event that was set aside: when, what kind, how often tried, and whether it is being tried again.
import { jstWords, toJst } from "@kumacari/domain";
import { Button, Spinner } from "@kumacari/ui";
import type { ReactNode } from "react";
import type { Border } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly row: Border["quarantined"][number];
  readonly allowed: boolean;
  readonly onAgain: () => void;
};
const { quarantine: says } = words;

export function QuarantineRow({ row, allowed, onAgain }: Props) {
  const kind = words.kinds[row.kind];
  const at = jstWords(row.receivedAt);
  return (
    <tr className="border-b border-solid-gray-200 max-wide:grid max-wide:grid-cols-[1fr_auto] max-wide:gap-x-4 max-wide:gap-y-1 max-wide:py-3">
      <td className={cell}>
        <time dateTime={toJst(row.receivedAt)} className="whitespace-nowrap tabular-nums">
          {at}
        </time>
      </td>
      <td className={`${cell} max-wide:order-first max-wide:col-span-2 max-wide:font-700`}>{kind}</td>
      <td className={`${cell} tabular-nums`}>
        <Narrow>{says.columns.tries} </Narrow>
        {says.tries(row.tries)}
      </td>
      <td className={`${cell} text-solid-gray-700 max-wide:col-span-2`}>
        <Narrow>{says.columns.fault} </Narrow>
        <code className="text-mono-16N-150">{row.fault ?? says.unknownFault}</code>
      </td>
      <td className={`${cell} max-wide:col-span-2 wide:w-56`}>
        <div className="flex min-h-11 items-center">
          {row.again ? (
            <Spinner label={says.underWay} />
          ) : (
            allowed && (
              <Button size="s" tone="outline" aria-label={says.againOf(kind, at)} onClick={onAgain}>
                {says.again}
              </Button>
            )
          )}
        </div>
      </td>
    </tr>
  );
}

/** What the column's head says where there are columns. */
const Narrow = ({ children }: { readonly children: ReactNode }) => (
  <span className="text-dns-14N-130 text-solid-gray-700 wide:hidden">{children}</span>
);

const cell = "text-dns-16N-130 text-solid-gray-900 wide:h-14 wide:px-3 wide:py-1.5";
