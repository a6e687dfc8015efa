// One member of staff: who, in which role and state, since when, what about them needs attention, and what may be done.
import {
  jstDay,
  jstWords,
  roleNames,
  seatLevels,
  staffStates,
  standingReasons,
  toJst,
} from "@kumacari/domain";
import { Badge, Button, join } from "@kumacari/ui";
import type { ReactNode } from "react";
import { may, useMe } from "../../../me.ts";
import type { Person } from "../../../rpc.ts";
import type { Act } from "../acting.ts";
import type { Heard } from "../use-people.ts";
import { words } from "../words.ts";
import { TakeBackButton } from "./take-back-button.tsx";

const { list: says, asks } = words;

type Props = { readonly person: Person; readonly heard: Heard; readonly onAct: Act };

export function PersonRow({ person, heard, onAct }: Props) {
  const { id, name, role, privileged, mine, since, lastSignIn, seat, undoUntil } = person;
  return (
    <tr className="border-b border-solid-gray-200 align-top max-wide:grid max-wide:grid-cols-[1fr_auto] max-wide:gap-x-4 max-wide:py-2">
      <th scope="row" id={id} className={`${cell} text-start font-700 max-wide:content-center`}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <bdi className="wrap-anywhere">{name}</bdi>
          {mine && <Badge tone="info">{says.you}</Badge>}
        </span>
      </th>
      <td className={`${cell} max-wide:order-3 max-wide:col-span-2`}>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {roleNames[role]}
          {privileged && <Badge>{says.privileged}</Badge>}
        </span>
      </td>
      <td className={`${cell} max-wide:order-4 max-wide:col-span-2 wide:max-w-80`}>
        <State person={person} />
      </td>
      <td className={`${cell} max-wide:order-5 max-wide:col-span-2`}>
        <Narrow>{says.columns.signIn}</Narrow>
        {lastSignIn === undefined ? (
          <span className="whitespace-nowrap text-solid-gray-700">{says.never}</span>
        ) : (
          <time dateTime={toJst(lastSignIn)} className="whitespace-nowrap tabular-nums">
            {jstWords(lastSignIn)}
          </time>
        )}
        <span className={`${note} max-wide:hidden`}>{says.since(jstDay(since))}</span>
      </td>
      <td
        className={join(
          cell,
          "whitespace-nowrap max-wide:order-6 max-wide:col-span-2",
          !seat && "max-wide:hidden",
        )}
      >
        <Narrow>{says.columns.seat}</Narrow>
        {seat ? seatLevels[seat] : <span className="text-solid-gray-700">{says.noSeat}</span>}
      </td>
      <td
        className={join(cell, "wide:w-72", undoUntil !== undefined && "max-wide:order-7 max-wide:col-span-2")}
      >
        <Acts person={person} heard={heard} onAct={onAct} />
      </td>
    </tr>
  );
}

const tones = { invited: "info", active: "success", suspended: "warn", retired: "neutral" } as const;

function State({ person }: { readonly person: Person }) {
  const { state, standing, restsAt, invitation, waiting, follows } = person;
  return (
    <span className="flex flex-col items-start gap-1">
      <span className="flex flex-wrap gap-2">
        <Badge tone={tones[state]}>{staffStates[state]}</Badge>
        {waiting && <Badge tone="warn">{says.waiting(asks.what[waiting])}</Badge>}
      </span>
      {invitation && <span className={note}>{says.invited(jstWords(invitation.ends))}</span>}
      {invitation && !invitation.mailed && <Heed>{says.notMailed}</Heed>}
      {restsAt !== undefined && <Heed>{says.rests(jstWords(restsAt))}</Heed>}
      {follows && <Heed>{says.follows}</Heed>}
      {standing && state !== "active" && state !== "invited" && (
        <span className={note}>
          {says.standing(standingReasons[standing.why], standing.by, jstWords(standing.at))}
        </span>
      )}
    </span>
  );
}

function Acts({ person, heard, onAct }: Props) {
  const manages = may(useMe(), "people.manage");
  const { id, name, state, mine, undoUntil } = person;
  if (!manages || mine) return null;
  return (
    <span className="flex min-h-11 items-center gap-3 wide:justify-end">
      {undoUntil !== undefined && (
        <TakeBackButton
          until={undoUntil}
          heard={heard}
          name={name}
          onPress={() => onAct({ is: "take-back", person })}
        />
      )}
      {state !== "retired" && (
        <Button
          size="s"
          tone="outline"
          aria-label={says.actOf(name)}
          aria-describedby={id}
          onClick={() => onAct({ is: "person", person })}
        >
          {says.act}
        </Button>
      )}
    </span>
  );
}

const Heed = ({ children }: { readonly children: ReactNode }) => (
  <span className="text-dns-14B-130 leading-6 text-error-2">
    <span aria-hidden="true">▲ </span>
    {children}
  </span>
);

/** What the column's head says where there are columns. */
const Narrow = ({ children }: { readonly children: ReactNode }) => (
  <span className="me-2 text-dns-14N-130 text-solid-gray-700 wide:hidden">{children}</span>
);

const note = "block text-dns-14N-130 leading-6 text-solid-gray-700";
const cell = "text-dns-16N-130 leading-7 text-solid-gray-900 wide:px-3 wide:py-3";
