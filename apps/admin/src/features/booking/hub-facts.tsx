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
    <dl
      className="flex max-h-40 flex-col gap-1 overflow-y-auto text-dns-14N-130 leading-6"
      aria-label={words.booking.facts}
    >
      {hubs.map((it) => (
        <div key={it.id} className="flex flex-wrap gap-x-3">
          <dt className="text-solid-gray-700">{it.name}</dt>
          <dd>{it.barrierFree.map((fact) => barrierFree[fact]).join("、") || words.booking.noFacts}</dd>
        </div>
      ))}
    </dl>
  );
}
