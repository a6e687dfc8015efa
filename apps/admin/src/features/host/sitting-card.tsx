// One sitting on the hub's tablet: its number to call out, its time and table, and the next step as one large button.
import type { Instant } from "@kumacari/domain";
import { Badge, Button, join } from "@kumacari/ui";
import type { HubSitting, HubStage } from "../../rpc.ts";
import { before, steps, timeWords, words } from "./words.ts";

type Props = {
  readonly it: HubSitting;
  readonly now: Instant;
  readonly busy: boolean;
  readonly onStep: (to: HubStage) => void;
  readonly onAbsent: () => void;
};

export function SittingCard({ it, now, busy, onStep, onAbsent }: Props) {
  const { says, next } = steps[it.stage];
  const back = before[it.stage];
  const missed = it.from <= now && (it.stage === "booked" || it.stage === "arrived");
  const over = next === undefined;
  return (
    <li
      className={join(
        "flex flex-col gap-4 rounded-12 border p-5",
        it.stage === "started" ? "border-2 border-key-900" : "border-solid-gray-300",
        over ? "bg-solid-gray-50" : "bg-white",
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-3">
        <h2 className="flex flex-col">
          <span className="text-dns-14N-130 text-solid-gray-700">{words.call}</span>
          <span className="text-std-45B-140 text-solid-gray-900 tabular-nums">{it.ticket}</span>
        </h2>
        <Badge tone={tones[it.stage]}>{says}</Badge>
      </div>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-std-17N-170">
        <dt className="sr-only">時刻</dt>
        <dd className="col-span-2 text-std-20B-150 tabular-nums">
          {timeWords(it.from)}〜{timeWords(it.to)}
        </dd>
        <dt className="text-solid-gray-700">{words.table}</dt>
        <dd>{it.table}</dd>
        <dt className="text-solid-gray-700">{words.counsellor}</dt>
        <dd>{it.counsellor}</dd>
      </dl>
      {next && (
        <div className="mt-auto flex flex-col gap-2">
          <Button size="l" block busy={busy} onClick={() => onStep(next.to)}>
            {next.says}
          </Button>
          <div className="flex min-h-11 flex-wrap gap-2">
            {back && (
              <Button tone="text" busy={busy} onClick={() => onStep(back)}>
                {words.undo}
              </Button>
            )}
            {missed && (
              <Button tone="text" busy={busy} onClick={onAbsent}>
                {words.absent.go}
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}

const tones = {
  booked: "neutral",
  arrived: "info",
  started: "solid",
  ended: "success",
  absent: "warn",
} as const satisfies Record<HubStage, string>;
