// 「わたしについて預かっているもの」 in the citizen's own words, and the two doors out.

import { buttonLook } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useDesk } from "../../desk.ts";
import { Link } from "../../router.tsx";
import type { Ask } from "../../rpc.ts";
import { Trouble } from "../../trouble.tsx";
import { Waiting } from "../../waiting.tsx";
import { CaseHeld } from "./case-held.tsx";
import { ConsentHeld } from "./consent-held.tsx";
import { Section } from "./section.tsx";
import { words } from "./words.ts";

const Rights = lazy(async () => ({ default: (await import("./rights/rights.tsx")).Rights }));

const CareHeld = lazy(async () => ({ default: (await import("./care-held.tsx")).CareHeld }));

export type Held = Awaited<ReturnType<Ask["held"]["query"]>>;

export function Me() {
  const { ask } = useDesk();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ["held"],
    queryFn: ({ signal }) => ask.held.query(undefined, { signal }),
    // Personal: not kept once the page is left.
    gcTime: 0,
  });
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  return (
    <div className="flex flex-col gap-8">
      <CaseHeld held={data} />
      <Suspense fallback={<Waiting />}>
        <CareHeld changeable={data.consent.state === "given"} />
      </Suspense>
      <ReachDoor />
      <ConsentHeld consent={data.consent} />
      <Suspense fallback={<Waiting />}>
        <Rights />
      </Suspense>
    </div>
  );
}

const ReachDoor = () => (
  <Section title={words.reachTitle}>
    <p>{words.reachLead}</p>
    <Link href="/reach" className={buttonLook({ tone: "outline", size: "l", block: true })}>
      {words.reachOpen}
    </Link>
  </Section>
);
