// The entrance: the one thing to do next stands first.
import { Badge } from "@kumacari/ui";
import type { Booking } from "../bookings-query.ts";
import { datedWords, sittingWords } from "../day-words.ts";
import { Door } from "../door.tsx";
import type { Home } from "../home-query.ts";
import { Page } from "../page.tsx";
import { words as general } from "../words.ts";
import { useHome } from "./use-home.tsx";
import { placeWords, useNextBooking } from "./use-next-booking.ts";
import { words } from "./words.ts";

export function HomePage() {
  const { home, instead } = useHome(10_000);
  const { next, settled } = useNextBooking(home);
  return (
    <Page title={words.homeTitle} lead={<p>{words.homeLead}</p>}>
      {/* Together, so that no door moves when another comes. */}
      {home && settled ? <Doors home={home} next={next} /> : instead}
      <p className="mt-auto text-solid-gray-700">{general.danger}</p>
    </Page>
  );
}

type DoorsProps = { readonly home: Home; readonly next: Booking | undefined };

function Doors({ home: { consent, talk, followUp }, next }: DoorsProps) {
  const mayGoOn = consent.state === "given";
  return (
    <ul className="flex flex-col gap-4">
      {talk?.open && (
        <Door href="/talk" title={words.talk} says={words.talkOpen} first={mayGoOn}>
          {talk.unread > 0 && <Badge tone="solid">{words.unread(talk.unread)}</Badge>}
        </Door>
      )}
      {(!talk?.open || !mayGoOn) && (
        <Door
          href="/consult"
          title={words.consult}
          says={!talk ? words.consultFirst : talk.open ? words.consentAgain : words.consultAgain}
          first
        />
      )}
      {next && (
        <Door
          href="/bookings"
          title={next.stage === "offered" ? words.offered : words.next}
          says={words.nextSays(sittingWords(next.from), placeWords(next))}
        />
      )}
      {followUp && mayGoOn && (
        <Door href="/follow-up" title={words.followUp} says={words.followUpSays(followUp.month)} />
      )}
      {talk?.open && mayGoOn && <Door href="/booking" title={words.booking} says={words.bookingLead} />}
      {mayGoOn && <Door href="/job-card" title={words.jobCard} says={words.jobCardLead} />}
      {talk && !talk.open && (
        <Door href="/talk" title={words.talk} says={words.talkClosed}>
          {talk.unread > 0 && <Badge tone="solid">{words.unread(talk.unread)}</Badge>}
        </Door>
      )}
      {talk?.rateUntil !== undefined && mayGoOn && (
        <Door
          href="/rating"
          title={words.rate}
          says={words.rateSays(datedWords(talk.rateUntil), talk.open)}
        />
      )}
      <Door href="/hubs" title={words.hubs} says={words.hubsLead} />
      <Door href="/me" title={words.me} says={words.meLead} />
    </ul>
  );
}
