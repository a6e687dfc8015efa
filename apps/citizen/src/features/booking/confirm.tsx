// Everything once more in words, and one button; a time that is gone meanwhile loses nothing but itself.
import { Button, buttonLook, Notice } from "@kumacari/ui";
import { sittingWords } from "../../day-words.ts";
import { Facts } from "../../facts.tsx";
import { MapLink } from "../../map-link.tsx";
import { type Refused, refused } from "../../refused.ts";
import { Link } from "../../router.tsx";
import { changeableUntil } from "./changeable-until.ts";
import { type Ground, hrefOf } from "./choice.ts";
import { Taken } from "./taken.tsx";
import { useReserve, type Whole } from "./use-reserve.ts";
import { words } from "./words.ts";

type Props = Parameters<typeof useReserve>[0] & { readonly ground: Ground };

export function Confirm({ ground, ...reserving }: Props) {
  const { choice, old } = reserving;
  const { send, data, error, isPending } = useReserve(reserving);
  const other = hrefOf({ ...choice, from: undefined });
  if (data && "taken" in data) return <Taken says={data.says} instead={data.instead} choice={choice} />;
  const why = error ? refused(error) : undefined;
  return (
    <>
      <Summary choice={choice} ground={ground} />
      {why && <NotSent why={why} changing={old !== undefined} />}
      <div className="flex flex-col gap-3">
        <p role="status" className="sr-only">
          {isPending ? words.sending : ""}
        </p>
        <Button size="l" block busy={isPending} onClick={send}>
          {why?.kind === "cut" ? words.sendAgain : old ? words.sendChange : words.send}
        </Button>
        <Link href={other} className={buttonLook({ tone: "outline", size: "l", block: true })}>
          {words.otherTime}
        </Link>
      </div>
    </>
  );
}

function Summary({ choice, ground }: { readonly choice: Whole; readonly ground: Ground }) {
  const hub = ground.hubs.find(({ id }) => id === choice.hub);
  const length = ground.ways.find(({ way }) => way === choice.way)?.length ?? 0;
  const named = ground.counsellors.find(({ id }) => id === choice.staff)?.name;
  const mine = ground.counsellors.find(({ id }) => id === ground.mine)?.name;
  return (
    <div className="flex flex-col gap-3 rounded-12 bg-solid-gray-50 p-4">
      <Facts
        facts={[
          [words.when, words.fromLasting(sittingWords(choice.from), length)],
          [words.way, words.ways[choice.way]],
          [words.hub, hub && `${hub.name}\n${hub.address}\n${hub.access}`],
          [words.counsellor, named ?? (mine ? words.anybodyMine(mine) : words.anybody)],
          [words.until, words.untilWords(sittingWords(changeableUntil(choice.from, ground)))],
          [words.fee, words.noFee],
        ]}
      />
      {hub && <MapLink place={hub.place} name={hub.name} />}
    </div>
  );
}

/** Each no with its sentence, and the door that helps. */
function NotSent({ why, changing }: { readonly why: Refused; readonly changing: boolean }) {
  const door = doors[why.kind];
  const says =
    why.kind === "cut"
      ? words.unsure
      : why.kind === "booking-over" && !changing
        ? words.sentBefore
        : why.says;
  return (
    <Notice
      tone={why.kind === "cut" ? "warn" : "error"}
      live="alert"
      actions={
        door && (
          <Link href={door.href} className={buttonLook({ tone: "outline" })}>
            {door.says}
          </Link>
        )
      }
    >
      <p>{says}</p>
    </Notice>
  );
}

const toBookings = { href: "/bookings", says: words.toBookings };
const doors: Partial<Record<Refused["kind"], { readonly href: string; readonly says: string }>> = {
  cut: toBookings,
  "booking-over": toBookings,
  "too-many-bookings": toBookings,
  "own-time-taken": toBookings,
  "change-too-late": { href: "/talk", says: words.toTalk },
};
