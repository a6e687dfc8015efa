// Time as evidence: the one form it is written in, and how far our clock is off.
import { jstWords, toJst } from "@kumacari/domain";
import { Badge, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../../loaded.tsx";
import { type TimeView, useRpc } from "../../rpc.ts";
import { words } from "./words.ts";

const { time: says } = words;

export function Time() {
  const query = useQuery(useRpc().assurance.time.queryOptions());
  return <Loaded query={query}>{(data) => <Shown view={data} />}</Loaded>;
}

const Shown = ({ view }: { readonly view: TimeView }) => (
  <section className="flex flex-col gap-6">
    <p className="max-w-[60em] text-std-16N-170">{says.says}</p>
    <Part title={says.clock.title}>
      <p className="max-w-[60em] text-std-16N-170">{says.clock.says(view.limit)}</p>
      <Clock view={view} />
    </Part>
    <Part title={says.form.title}>
      <p className="max-w-[60em] text-std-16N-170">{says.form.says}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-dns-16N-130">
        <dt>{says.form.jst}</dt>
        <dd>
          <code>{toJst(view.now)}</code>
        </dd>
        <dt>{says.form.epoch}</dt>
        <dd>
          <code>{view.now}</code>
        </dd>
      </dl>
    </Part>
    <Part title={says.ahead.title}>
      <p className="max-w-[60em] text-std-16N-170">{says.ahead.says}</p>
    </Part>
  </section>
);

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="flex flex-col gap-3">
    <Heading level={2}>{title}</Heading>
    {children}
  </section>
);

const tones = { unmeasured: "neutral", right: "success", skewed: "error", silent: "warn" } as const;

const Clock = ({ view: { standing, since, looked, offset } }: { readonly view: TimeView }) => (
  <div className="flex flex-col gap-2 rounded-8 border border-solid-gray-300 bg-white px-4 py-4">
    <p className="flex flex-wrap items-center gap-3 text-dns-16B-130">
      <Badge tone={tones[standing]}>{says.clock.standings[standing]}</Badge>
      {offset && <span>{says.clock.ahead(offset.ahead)}</span>}
      {offset && <span className="font-400">{says.clock.within(offset.within)}</span>}
    </p>
    {standing === "unmeasured" && <p>{says.clock.unmeasured}</p>}
    {standing === "silent" && <p>{says.clock.silent}</p>}
    {since !== undefined && looked !== undefined && (
      <p className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-6 text-solid-gray-700">
        <span>{says.clock.since(jstWords(since))}</span>
        <span>{says.clock.looked(jstWords(looked))}</span>
      </p>
    )}
  </div>
);
