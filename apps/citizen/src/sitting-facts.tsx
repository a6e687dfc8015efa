// A booking in words under its time: how, where, with whom.
import { sittingWays } from "@kumacari/domain";
import type { Booking } from "./bookings-query.ts";
import { Facts } from "./facts.tsx";
import { words } from "./words.ts";

export const SittingFacts = ({ booking: { way, hub, counsellor } }: { readonly booking: Booking }) => (
  <Facts
    facts={[
      [words.sittingWay, sittingWays[way]],
      [words.sittingHub, hub && `${hub.name}\n${hub.address}\n${hub.access}`],
      [words.sittingWith, <bdi key="with">{counsellor.name}</bdi>],
    ]}
  />
);
