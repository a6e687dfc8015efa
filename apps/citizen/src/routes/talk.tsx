// 相談のへや.
import { useState } from "react";
import type { Booking } from "../bookings-query.ts";
import { sittingWords } from "../day-words.ts";
import { NoTalk } from "../features/talk/stopped.tsx";
import { TalkRoom } from "../features/talk/talk-room.tsx";
import { words } from "../features/talk/words.ts";
import type { Home } from "../home-query.ts";
import { Page } from "../page.tsx";
import { Link } from "../router.tsx";
import { isOffered } from "./after-intake.ts";
import { useHome } from "./use-home.tsx";
import { placeWords, useNextBooking } from "./use-next-booking.ts";
import { words as general } from "./words.ts";

export function TalkPage() {
  const { home, fresh, instead } = useHome(15_000);
  const { consent, talk } = home ?? {};
  const counsellor = talk?.counsellor;
  const lead = talk && (
    <>
      <p className="text-solid-gray-700">{counsellor ? words.counsellor(counsellor) : words.noCounsellor}</p>
      {talk.open && consent?.state === "given" && <BookingLine home={home} />}
      {isOffered() && (
        <Link
          href="/reach"
          className="inline-flex min-h-11 items-center self-start text-key-900 underline underline-offset-4"
        >
          {general.offerReach}
        </Link>
      )}
    </>
  );
  return (
    <Page title={words.title} lead={lead} className="gap-6 pb-0">
      {!consent || !fresh ? (
        instead
      ) : talk ? (
        <Entered consent={consent.state} unread={talk.unread} />
      ) : (
        <NoTalk />
      )}
    </Page>
  );
}

/** The unread of the moment one came in; reading marks them, and the line should stay where it was. */
function Entered({ consent, unread }: Parameters<typeof TalkRoom>[0]) {
  const [atEntry] = useState(unread);
  return <TalkRoom consent={consent} unread={atEntry} />;
}

/** As high without a booking as with one: nothing moves when it is known. */
function BookingLine({ home }: { readonly home: Home | undefined }) {
  const { next } = useNextBooking(home);
  return (
    <Link
      href={next ? "/bookings" : "/booking"}
      className="inline-flex min-h-11 items-center self-start text-key-900 underline underline-offset-4"
    >
      {lineOf(next)}
    </Link>
  );
}

function lineOf(next: Booking | undefined): string {
  if (!next) return general.booking;
  if (next.stage === "offered") return general.offeredLine;
  return general.nextLine(sittingWords(next.from), placeWords(next));
}
