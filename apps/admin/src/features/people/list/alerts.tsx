// What is out of the ordinary: acts at night or too many, accounts nobody here has, too few left who manage and approve.
import { jstWords, toJst } from "@kumacari/domain";
import { Notice } from "@kumacari/ui";
import type { People } from "../../../rpc.ts";
import { words } from "../words.ts";

const shown = 5;

export function Alerts({ people: { unusual, strays, power } }: { readonly people: People }) {
  return (
    <>
      {unusual.length > 0 && (
        <Notice tone="error" live="status" title={words.unusual.title(unusual.length)}>
          <p>{words.unusual.says}</p>
          <ul className="flex flex-col gap-1">
            {unusual.slice(0, shown).map(({ at, by, act, why }) => (
              <li key={`${at}-${act}`} className="flex flex-wrap gap-x-3">
                <time dateTime={toJst(at)} className="tabular-nums">
                  {jstWords(at)}
                </time>
                <bdi>{by}</bdi>
                <span>{act}</span>
                <span className="text-solid-gray-700">{words.unusual.why[why]}</span>
              </li>
            ))}
          </ul>
          {unusual.length > shown && <p>{words.unusual.more(unusual.length - shown)}</p>}
        </Notice>
      )}
      {(power.managers < 2 || power.approvers < 2) && (
        <Notice tone="warn" live="off" title={words.fewPower.title}>
          <p>{words.fewPower.says}</p>
        </Notice>
      )}
      {strays > 0 && (
        <Notice tone="warn" live="off" title={words.strays.title(strays)}>
          <p>{words.strays.says}</p>
        </Notice>
      )}
    </>
  );
}
