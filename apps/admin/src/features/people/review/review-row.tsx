// One person's access in the review, and the word on it.
import {
  jstWords,
  roleNames,
  type StaffId,
  seatLevels,
  staffStates,
  toJst,
  type Verdict,
  verdicts,
} from "@kumacari/domain";
import { Badge, join, VisuallyHidden } from "@kumacari/ui";
import type { Review } from "../../../rpc.ts";
import { words } from "../words.ts";

const { review: says } = words;
type Row = Review["rows"][number];
export type Judge = (it: {
  readonly staff: StaffId;
  readonly verdict: Verdict;
  readonly how: "judge" | "vouch";
}) => void;

type Props = { readonly row: Row; readonly judging: boolean; readonly onJudge: Judge };

export function ReviewRow({ row, judging, onJudge }: Props) {
  const { name, role, state, privileged, lastSignIn, seat, gone } = row;
  return (
    <tr className="border-b border-solid-gray-200 align-top max-wide:grid max-wide:grid-cols-2 max-wide:gap-x-4 max-wide:gap-y-1 max-wide:py-3">
      <th scope="row" className={`${cell} text-start font-700 max-wide:col-span-2`}>
        <bdi className="wrap-anywhere">{name}</bdi>
      </th>
      <td className={cell}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {roleNames[role]}
          {privileged && <Badge>{words.list.privileged}</Badge>}
        </span>
      </td>
      <td className={cell}>{gone ? says.gone : staffStates[state]}</td>
      <td className={cell}>
        {lastSignIn === undefined ? (
          <span className="text-solid-gray-700">{words.list.never}</span>
        ) : (
          <time dateTime={toJst(lastSignIn)} className="whitespace-nowrap tabular-nums">
            {jstWords(lastSignIn)}
          </time>
        )}
      </td>
      <td className={cell}>
        <span className="text-dns-14N-130 text-solid-gray-700 wide:hidden">{words.list.columns.seat} </span>
        {seat ? seatLevels[seat] : <span className="text-solid-gray-700">{words.list.noSeat}</span>}
      </td>
      <td className={`${cell} max-wide:col-span-2 wide:w-96`}>
        <Word row={row} judging={judging} onJudge={onJudge} />
      </td>
    </tr>
  );
}

const order: readonly Verdict[] = ["keep", "change", "remove"];

function Word({ row, judging, onJudge }: Props) {
  const { name, staff, verdict, can, gone } = row;
  if (gone) return null;
  return (
    <div className="flex flex-col gap-1">
      {can === "none" ? (
        <span>{verdict ? verdicts[verdict.is] : says.waits}</span>
      ) : (
        <fieldset aria-busy={judging} className="flex flex-wrap gap-x-1">
          <VisuallyHidden>
            <legend>{says.verdict(name)}</legend>
          </VisuallyHidden>
          {order.map((it) => (
            <label key={it} className={choice}>
              <input
                type="radio"
                name={`verdict-${staff}`}
                value={it}
                checked={verdict?.is === it}
                onChange={() => onJudge({ staff, verdict: it, how: can })}
                className="size-5 accent-key-900"
              />
              {verdicts[it]}
            </label>
          ))}
        </fieldset>
      )}
      <span className="min-h-6 text-dns-14N-130 leading-6 text-solid-gray-700">
        {verdict ? says.by(verdict.by, jstWords(verdict.at)) : can === "none" ? "" : says.waits}
      </span>
    </div>
  );
}

const choice = join(
  "flex min-h-11 items-center gap-2 rounded-8 border border-transparent px-2 whitespace-nowrap hover:bg-solid-gray-50",
  "has-checked:border-key-900 has-checked:bg-key-50 has-checked:font-700",
);
const cell = "text-dns-16N-130 leading-7 text-solid-gray-900 wide:px-3 wide:py-2";
