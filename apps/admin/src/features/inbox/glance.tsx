// At a glance: how many people wait for us, and how long; the same in words for those who do not see the bar.
import type { Instant } from "@kumacari/domain";
import { join } from "@kumacari/ui";
import type { InboxPage } from "../../rpc.ts";
import { waitWords } from "../../wait-words.ts";
import { words } from "./words.ts";

const looks = [
  { bar: "fill-key-200", dot: "bg-key-200" },
  { bar: "fill-key-500", dot: "bg-key-500" },
  { bar: "fill-orange-600", dot: "bg-orange-600" },
  { bar: "fill-red-1000", dot: "bg-red-1000" },
] as const;

export function Glance({ waits, now }: { readonly waits: InboxPage["waits"]; readonly now: Instant }) {
  const { bands: counts, since } = waits;
  return (
    <section
      aria-label={words.glance.title}
      className="flex flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-5 py-4"
    >
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <strong className="text-dns-17B-130 text-solid-gray-900">{words.glance.title}</strong>
        <span className="text-dns-14N-130 text-solid-gray-700">
          {since === undefined
            ? words.glance.nobody
            : words.glance.longest(waitWords(Math.max(0, now - since)))}
        </span>
      </p>
      <Bar counts={counts} />
      <dl className="grid grid-cols-2 gap-x-6 gap-y-1 sm:flex sm:flex-wrap">
        {words.glance.bands.map((band, at) => (
          <div key={band} className="flex items-center gap-2 text-dns-14N-130">
            <dt className="flex items-center gap-2 text-solid-gray-700">
              <span
                aria-hidden="true"
                className={join("size-3 rounded-full forced-color-adjust-none", looks[at]?.dot)}
              />
              {band}
            </dt>
            <dd className="font-700 text-solid-gray-900">{words.glance.people(counts[at] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Bar({ counts }: { readonly counts: readonly number[] }) {
  const all = counts.reduce((sum, n) => sum + n, 0);
  const starts = counts.map((_, at) => counts.slice(0, at).reduce((sum, n) => sum + n, 0));
  return (
    <svg
      viewBox={`0 0 ${Math.max(all, 1)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-3 w-full overflow-hidden rounded-full bg-solid-gray-100"
    >
      {counts.map((n, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place.
        <rect key={at} x={starts[at]} width={n} height="1" className={looks[at]?.bar} />
      ))}
    </svg>
  );
}
