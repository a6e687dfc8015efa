// One sitting on the hub's tablet: its number to call out, its time and table, and the next step as one large button.
import { absentAfter, type Instant, minutes, plus } from "@kumacari/domain";
import { Badge, Button, join, Notice } from "@kumacari/ui";
import { useState } from "react";
import type { HubSitting, HubStage } from "../../rpc.ts";
import { AbsentDialog } from "./absent-dialog.tsx";
import { useStep } from "./use-host.ts";
import { before, steps, timeWords, words } from "./words.ts";

type Props = { readonly it: HubSitting; readonly now: Instant };

export function SittingCard({ it, now }: Props) {
  const { step, busy, error } = useStep(it.ticket);
  const [missing, setMissing] = useState(false);
  const { says, next } = steps[it.stage];
  const back = before[it.stage];
  const awaited = it.from <= now && (it.stage === "booked" || it.stage === "arrived");
  const missedFrom = plus(it.from, minutes(absentAfter));
  const over = next === undefined;
  const said = it.stage === "ended" || it.stage === "absent" ? it.stage : undefined;
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
      {error && (
        <Notice tone="error" title={words.failed(it.ticket)}>
          <p>{error}</p>
        </Notice>
      )}
      {next && (
        <div className="mt-auto flex flex-col gap-2">
          <Button size="l" block busy={busy} onClick={() => step({ to: next.to })}>
            {next.says}
          </Button>
          <div className="flex min-h-12 flex-wrap gap-2">
            {back && (
              <Button tone="text" busy={busy} onClick={() => step({ to: back })}>
                {words.undo}
              </Button>
            )}
            {awaited &&
              (missedFrom <= now ? (
                <Button tone="text" busy={busy} onClick={() => setMissing(true)}>
                  {words.absent.go}
                </Button>
              ) : (
                <p className="content-center text-dns-14N-130 text-solid-gray-700">
                  {words.absent.from(timeWords(missedFrom))}
                </p>
              ))}
          </div>
        </div>
      )}
      {said && <RestoreButton busy={busy} onRestore={() => step({ said })} />}
      <AbsentDialog
        open={missing}
        ticket={it.ticket}
        onYes={() => step({ to: "absent" })}
        onClose={() => setMissing(false)}
      />
    </li>
  );
}

type RestoreProps = { readonly busy: boolean; readonly onRestore: () => void };

/** Only today's are shown here, so that it is over was said today. */
function RestoreButton({ busy, onRestore }: RestoreProps) {
  return (
    <div className="mt-auto flex min-h-12">
      <Button tone="text" busy={busy} onClick={onRestore}>
        {words.undo}
      </Button>
    </div>
  );
}

const tones = {
  booked: "neutral",
  arrived: "info",
  started: "solid",
  ended: "success",
  absent: "warn",
} as const satisfies Record<HubStage, string>;
