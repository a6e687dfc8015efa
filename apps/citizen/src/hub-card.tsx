// A hub as anybody may see it: where it is, when one can sit there, and what a wheelchair or a pram wants to know.
import { barrierFree } from "@kumacari/domain";
import { Badge, Heading } from "@kumacari/ui";
import { type ReactNode, useId } from "react";
import { Facts } from "./facts.tsx";
import { HubPhotos } from "./hub-photos.tsx";
import { MapLink } from "./map-link.tsx";
import type { Ask } from "./rpc.ts";
import { words } from "./words.ts";

export type HubView = Awaited<ReturnType<Ask["hubs"]["query"]>>[number];

type Props = {
  readonly hub: HubView;
  readonly level: 2 | 3;
  /** Beside the name. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

export function HubCard({ hub, level, note, children }: Props) {
  const id = useId();
  return (
    <li>
      <section
        aria-labelledby={id}
        className="flex flex-col gap-4 rounded-12 border border-solid-gray-420 p-4"
      >
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level={level} look="m" id={id}>
            {hub.name}
          </Heading>
          <Badge>{hub.ward}</Badge>
          {note}
        </div>
        <HubPhotos hub={hub} />
        <Facts
          facts={[
            [words.hubAddress, hub.address],
            [words.hubAccess, hub.access],
            [words.hubHours, hub.hours],
            [words.hubBarrierFree, hub.barrierFree.map((it) => barrierFree[it]).join("、") || words.hubAsk],
          ]}
        />
        <MapLink place={hub.place} name={hub.name} />
        {children}
      </section>
    </li>
  );
}
