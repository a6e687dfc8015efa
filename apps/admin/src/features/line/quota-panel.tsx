// What is left of the month's messages, as a figure, as a bar with its two marks, and in words.
import { jstWords, toJst } from "@kumacari/domain";
import { join } from "@kumacari/ui";
import type { Border } from "../../rpc.ts";
import { Panel } from "./panel.tsx";
import { percentOf } from "./stand.ts";
import { words } from "./words.ts";

type Props = Pick<Border, "quota" | "alarm">;
const { quota: says } = words;

export const QuotaPanel = ({ quota, alarm }: Props) => (
  <Panel title={says.title} says={says.says}>
    {quota ? (
      <Figure quota={quota} alarm={alarm} />
    ) : (
      <div className="flex flex-col gap-2">
        <p className="text-std-32B-150 text-solid-gray-700">{says.unmeasured}</p>
        <p className="text-std-16N-170">{says.unmeasuredSays}</p>
      </div>
    )}
  </Panel>
);

type FigureProps = {
  readonly quota: NonNullable<Border["quota"]>;
  readonly alarm: Border["alarm"] | undefined;
};

function Figure({ quota: { used, limit, asOf }, alarm }: FigureProps) {
  const percent = limit === undefined ? undefined : percentOf(used, limit);
  return (
    <div className="flex flex-col gap-3">
      <p className="flex flex-wrap items-baseline gap-x-1 tabular-nums">
        <span className={join("text-std-32B-150", alarm ? "text-red-1000" : "text-key-900")}>
          {says.used(used)}
        </span>
        <span className="text-std-17N-170 text-solid-gray-700">
          {says.unit}
          {limit !== undefined && says.of(limit)}
        </span>
      </p>
      {limit === undefined || percent === undefined ? (
        <p className="text-std-16N-170">{says.noLimit}</p>
      ) : (
        <>
          <Gauge percent={percent} alarm={alarm} />
          <p className="flex flex-wrap gap-x-4 text-std-16N-170 tabular-nums">
            <strong className="font-700">{says.share(percent)}</strong>
            <span>{says.left(Math.max(0, limit - used))}</span>
            {!alarm && <span>{says.calm}</span>}
          </p>
        </>
      )}
      <time dateTime={toJst(asOf)} className="text-dns-14N-130 text-solid-gray-700">
        {words.asOf(jstWords(asOf))}
      </time>
    </div>
  );
}

type GaugeProps = { readonly percent: number; readonly alarm: Border["alarm"] | undefined };

/** The same stands beside it in words. */
const Gauge = ({ percent, alarm }: GaugeProps) => (
  <div className="flex flex-col">
    <svg
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-4 w-full overflow-hidden rounded-full bg-solid-gray-100 forced-color-adjust-none"
    >
      <rect width={Math.min(percent, 100)} height="1" className={fills[alarm ?? "calm"]} />
    </svg>
    <div aria-hidden="true" className="grid grid-cols-[70fr_20fr_10fr] text-dns-14N-130 text-solid-gray-700">
      <span />
      {says.marks.map((mark) => (
        <span key={mark} className="-mt-4 border-s-2 border-solid-gray-800 ps-1 pt-5 whitespace-nowrap">
          {mark}
        </span>
      ))}
    </div>
  </div>
);

const fills = { calm: "fill-key-900", 70: "fill-orange-600", 90: "fill-red-1000" } as const;
