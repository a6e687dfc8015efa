// A hub to somebody who stands there and is not expected now: what there is, and the way to begin.
import { buttonLook, Notice } from "@kumacari/ui";
import { clockWords, sittingWords } from "../../day-words.ts";
import { Door } from "../../door.tsx";
import type { Home } from "../../home-query.ts";
import { HubCard } from "../../hub-card.tsx";
import { writeSearch } from "../../own-search.ts";
import { Link } from "../../router.tsx";
import type { AtHub } from "./arrived.tsx";
import { words } from "./words.ts";

type Props = { readonly it: AtHub; readonly home: Home };

export function Here({ it: { hub, open, next }, home: { consent, talk } }: Props) {
  const mayGoOn = consent.state === "given" && talk?.open === true;
  const says = next ? aboutNext(next, consent.state === "given") : talk && words.none;
  return (
    <>
      {says && (
        <Notice tone="info" live="off">
          {says}
        </Notice>
      )}
      {!open && <Notice tone="warn">{words.closed}</Notice>}
      <ul className="flex flex-col gap-4">
        {mayGoOn ? (
          <Door href="/talk" title={words.talk} says={words.talkSays} />
        ) : (
          <Door href="/consult" title={words.consult} says={words.consultSays} first />
        )}
        {next && <Door href="/bookings" title={words.bookings} says={words.bookingsSays} />}
        <HubCard hub={hub} level={2}>
          {open && (
            <Link
              href={`/booking${writeSearch({ way: "hub", hub: hub.id })}`}
              className={buttonLook({ size: "l", block: true, tone: mayGoOn ? "solid" : "outline" })}
            >
              {words.book}
              <span className="sr-only">{words.bookAt(hub.name)}</span>
            </Link>
          )}
        </HubCard>
        <Door href="/hubs" title={words.hubs} says={words.hubsSays} />
      </ul>
    </>
  );
}

function aboutNext({ booking, opens }: NonNullable<AtHub["next"]>, consented: boolean): string {
  const { from, to, hub, way } = booking;
  if (opens === undefined) return words.next(sittingWords(from), hub?.name ?? words.ways[way]);
  const span = `${clockWords(from)}〜${clockWords(to)}`;
  return consented ? words.opens(span, clockWords(opens)) : words.consentFirst(span);
}
