// Bookings that are over, folded away: when, how, with whom, and how each ended.
import { sittingWays, stages } from "@kumacari/domain";
import type { Bookings } from "../../bookings-query.ts";
import { momentWords } from "../../day-words.ts";
import { words } from "./words.ts";

export const Past = ({ past }: Pick<Bookings, "past">) => (
  <details className="rounded-8 border border-solid-gray-300">
    <summary className="flex min-h-12 cursor-pointer items-center px-4 text-key-900 underline">
      {words.past(past.length)}
    </summary>
    <ul className="flex flex-col gap-3 px-4 pb-4">
      {past.map(({ id, from, way, hub, counsellor, stage }) => (
        <li key={id} className="border-t border-solid-gray-300 pt-3">
          <p className="text-std-16B-170">{momentWords(from)}</p>
          <p>
            {hub?.name ?? sittingWays[way]}　<bdi>{counsellor.name}</bdi>　{stages[stage]}
          </p>
        </li>
      ))}
    </ul>
  </details>
);
