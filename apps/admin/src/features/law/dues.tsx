// The dates of a matter, each with how long is left, in words and shape.
import { jstDay } from "@kumacari/domain";
import { Badge } from "@kumacari/ui";
import type { Matter } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = { readonly dues: Matter["dues"]; readonly now: number };

const tones = { met: "success", running: "info", soon: "warn", late: "error" } as const;

export const Dues = ({ dues, now }: Props) =>
  dues.length > 0 && (
    <ul className="flex flex-wrap gap-3">
      {dues.map((it) => (
        <li
          key={it.name}
          className="flex min-w-56 flex-1 flex-col gap-1 rounded-8 border border-solid-gray-300 px-4 py-3"
        >
          <span className="flex flex-wrap items-center justify-between gap-2">
            <strong className="text-dns-16B-130">{it.name}</strong>
            <Badge tone={tones[it.state]}>{words.states[it.state]}</Badge>
          </span>
          <span className="text-std-16N-170 tabular-nums">
            {words.until(jstDay(it.by))}
            {it.state !== "met" && it.state !== "late" && `（${words.left(daysLeft(it.by, now))}）`}
          </span>
          {it.aim !== undefined && it.state !== "met" && (
            <span className="text-dns-14N-130 text-solid-gray-700">{words.aim(jstDay(it.aim))}</span>
          )}
          <span className="text-dns-14N-130 text-solid-gray-700">{it.source}</span>
        </li>
      ))}
    </ul>
  );

const daysLeft = (by: number, now: number): number => Math.floor((by - now) / 86_400_000);
