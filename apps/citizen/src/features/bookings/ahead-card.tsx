// One booking to come: everything about it, the way there, and the ways to change or give it up while there is time.
import { stages } from "@kumacari/domain";
import { Badge, Button, buttonLook, Heading } from "@kumacari/ui";
import { useId } from "react";
import type { Booking } from "../../bookings-query.ts";
import { sittingWords, spanWords } from "../../day-words.ts";
import { MapLink } from "../../map-link.tsx";
import { writeSearch } from "../../own-search.ts";
import { Link } from "../../router.tsx";
import { SittingFacts } from "../../sitting-facts.tsx";
import { words } from "./words.ts";

type Props = {
  readonly booking: Booking;
  /** The way into an online sitting, once it is near. */
  readonly meeting: string | undefined;
  readonly cancel: () => void;
};

export function AheadCard({ booking, meeting, cancel }: Props) {
  const { from, way, hub, ticket, stage, changeable } = booking;
  const id = useId();
  return (
    <li>
      <section aria-labelledby={id} className="flex flex-col gap-4 rounded-12 border-2 border-key-900 p-4">
        <div className="flex flex-wrap items-center gap-3">
          <Heading level={3} look="m" id={id}>
            {spanWords(booking)}
          </Heading>
          {stage !== "booked" && <Badge tone="info">{stages[stage]}</Badge>}
        </div>
        <SittingFacts booking={booking} />
        {hub && (
          <>
            <p>
              {words.ticket} <strong className="text-std-20B-160 text-key-900">{ticket}</strong>
              <span className="block text-solid-gray-700">{words.ticketSays}</span>
            </p>
            <MapLink place={hub.place} name={hub.name} />
          </>
        )}
        {way === "online" &&
          (meeting === undefined ? (
            <p>{words.meetingLater}</p>
          ) : (
            <a
              href={meeting}
              target="_blank"
              rel="noopener noreferrer"
              className={buttonLook({ size: "l", block: true })}
            >
              {words.meeting}
              <span className="sr-only">{words.elsewhere}</span>
            </a>
          ))}
        {way === "phone" && <p>{words.phone}</p>}
        {changeable ? (
          <div className="flex flex-wrap gap-3 *:flex-1">
            <Link href={changeHref(booking)} className={buttonLook({ tone: "outline" })}>
              {words.change}
              <span className="sr-only">{words.of(sittingWords(from))}</span>
            </Link>
            <Button tone="outline" danger onClick={cancel}>
              {words.cancel}
              <span className="sr-only">{words.of(sittingWords(from))}</span>
            </Button>
          </div>
        ) : (
          stage === "booked" && (
            <p>
              {words.tooLate}
              <Link href="/talk" className={textLink}>
                {words.toTalk}
              </Link>
            </p>
          )
        )}
      </section>
    </li>
  );
}

/** With the same way and hub at first: most want another time alone. */
const changeHref = ({ way, hub, from }: Booking): string =>
  `/booking${writeSearch({ way, ...(hub ? { hub: hub.id } : {}), change: String(from) })}`;

const textLink = "ms-1 inline-flex min-h-11 items-center text-key-900 underline underline-offset-4";
