// 「拠点」: hubs with their tables, the lines, the rules of booking, and the way to everybody's hours.
import { useQuery } from "@tanstack/react-query";
import { useActing } from "../../acting/use-acting.ts";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import { PartNav } from "../../part-nav.tsx";
import { type Registry, useRpc } from "../../rpc.ts";
import { ActNow } from "./act-now.tsx";
import type { Acting } from "./acting.ts";
import { HubsPart } from "./hubs-part.tsx";
import { type Part, parts } from "./parts.ts";
import { PeoplePart } from "./people-part.tsx";
import { RulesPart } from "./rules-part.tsx";
import { SheetsPart } from "./sheets-part.tsx";
import { words } from "./words.ts";

export function HubsPage({ part }: { readonly part: Part }) {
  const rpc = useRpc();
  const query = useQuery(rpc.hubs.see.queryOptions(undefined, { refetchInterval: 30_000 }));
  return (
    <main id="main" className="mx-auto flex w-full max-w-[72rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="max-w-[60em] text-dns-16N-130 leading-6 text-solid-gray-700">{words.says}</p>
      </div>
      <PartNav label={words.nav} to="/hubs" parts={parts} says={words.parts} shown={part} />
      <Loaded query={query}>{(it) => <Shown part={part} registry={it} />}</Loaded>
    </main>
  );
}

function Shown({ part, registry }: { readonly part: Part; readonly registry: Registry }) {
  const { acting, act, end, said, say, status } = useActing<Acting>();
  return (
    <>
      <p
        role="status"
        ref={status}
        tabIndex={-1}
        className="-mt-3 -mb-2 min-h-7 text-std-16B-170 text-green-900"
      >
        {said}
      </p>
      {part === "hubs" && <HubsPart registry={registry} onAct={act} />}
      {part === "rules" && <RulesPart key={registry.rules.version} rules={registry.rules} onSaid={say} />}
      {part === "sheets" && <SheetsPart />}
      {part === "hours" && <PeoplePart people={registry.counsellors} />}
      {acting && <ActNow acting={acting} onClose={end} onSaid={say} />}
    </>
  );
}
