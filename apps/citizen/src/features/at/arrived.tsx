// 「到着を受け付けました」: the number, the seat, and who comes.
import { Heading, Notice } from "@kumacari/ui";
import { spanWords } from "../../day-words.ts";
import { Door } from "../../door.tsx";
import { Facts } from "../../facts.tsx";
import type { Ask } from "../../rpc.ts";
import { words as general } from "../../words.ts";
import { words } from "./words.ts";

export type AtHub = Awaited<ReturnType<Ask["booking"]["arrive"]["mutate"]>>;

export function Arrived({ hub, arrived }: Pick<AtHub, "hub"> & Required<Pick<AtHub, "arrived">>) {
  const { booking, table } = arrived;
  return (
    <>
      <Notice tone="success">{booking.stage === "started" ? words.started : words.arrived}</Notice>
      <section
        aria-labelledby="ticket"
        className="flex flex-col gap-2 rounded-12 border-2 border-key-900 p-4"
      >
        <Heading level={2} look="s" id="ticket">
          {words.ticket}
        </Heading>
        <p className="text-std-28B-150 text-key-900">{booking.ticket}</p>
        <p>{words.ticketSays}</p>
      </section>
      <Facts
        facts={[
          [words.when, spanWords(booking)],
          [words.hub, hub.name],
          [words.seat, table],
          [general.sittingWith, <bdi key="with">{booking.counsellor.name}</bdi>],
        ]}
      />
      <ul className="flex flex-col gap-4">
        <Door href="/bookings" title={words.bookings} says={words.bookingsSays} />
        <Door href="/talk" title={words.talk} says={words.talkSays} />
      </ul>
    </>
  );
}
