// What a hub, or each of them, has for who wants it barrier-free: public facts, beside the choice of a place.
import { barrierFree } from "@kumacari/domain";
import type { Ground } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly ground: Ground;
  /** Empty: anywhere. */
  readonly hub: string;
};

export function HubFacts({ ground, hub }: Props) {
  const hubs = hub === "" ? ground.hubs : ground.hubs.filter(({ id }) => id === hub);
  return (
    <section
      aria-label={words.booking.facts}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="max-h-40 overflow-y-auto"
    >
      <dl className="flex flex-col gap-1 text-dns-14N-130 leading-6">
        {hubs.map((it) => (
          <div key={it.id} className="flex flex-wrap gap-x-3">
            <dt className="text-solid-gray-700">{it.name}</dt>
            <dd>{it.barrierFree.map((fact) => barrierFree[fact]).join("、") || words.booking.noFacts}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
