// Finds a free time for a case and takes it; of two who want one time the later is shown what is near.
import {
  addDays,
  type CaseId,
  type Instant,
  jstDay,
  type OnceKey,
  readDay,
  type SittingWay,
  sittingWays,
} from "@kumacari/domain";
import { Button, ChoiceGroup, Dialog, SelectField, Spinner, TextField } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { useNow } from "../../clock.ts";
import { useMe } from "../../me.ts";
import { type Ground, type Sitting, type SlotsOfDay, useRpc } from "../../rpc.ts";
import { newOnceKey } from "../../wire.ts";
import { words as common } from "../../words.ts";
import { HubFacts } from "./hub-facts.tsx";
import { whenOf } from "./sitting-words.tsx";
import { Times } from "./times.tsx";
import { useChange } from "./use-booking.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly ground: Ground;
  readonly instead: Sitting | undefined;
  readonly wishes: ReactNode;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

const { booking: says } = words;

export function BookDialog({ caseId, ground, instead, wishes, onClose, onDone }: Props) {
  const wanted = useWanted(ground, instead);
  const [chosen, setChosen] = useState<{ readonly from: Instant; readonly at: string }>();
  const [wrong, setWrong] = useState<string>();
  const once = useRef<{ readonly of: string; readonly key: OnceKey }>(undefined);
  const slots = useSlots(wanted.asked, wanted.first);
  const at = JSON.stringify([wanted.asked, wanted.first]);
  // Of what is shown elsewhere only a time that is here as well: one that is not on the screen is not booked.
  const from =
    chosen && (chosen.at === at || isAmong(slots.data?.days, chosen.from)) ? chosen.from : undefined;
  const { go, busy, error } = useChange(
    (booking, asked: Asked & { readonly from: Instant; readonly once: OnceKey }) =>
      instead
        ? booking.move.mutate({ id: instead.id, ...asked })
        : booking.reserve.mutate({ caseId, ...asked }),
    (answer) => {
      if ("booked" in answer) return onDone();
      setChosen(undefined);
      setWrong(answer.says);
    },
  );
  const press = () => {
    if (from === undefined) return setWrong(says.choose);
    setWrong(undefined);
    const of = JSON.stringify([wanted.asked, from]);
    // The same time asked for again, after a lost answer, is the same act.
    if (once.current?.of !== of) once.current = { of, key: newOnceKey() };
    go({ ...wanted.asked, from, once: once.current.key });
  };
  return (
    <Dialog
      open
      busy={busy}
      onClose={onClose}
      title={instead ? says.moving : says.title}
      className="w-[min(48rem,calc(100vw-2rem))]"
      actions={
        <>
          <Button tone="outline" unavailable={busy} onClick={onClose}>
            {says.stay}
          </Button>
          <Button busy={busy} onClick={press}>
            {instead ? says.goMove : says.go}
          </Button>
        </>
      }
    >
      {instead && <p>{says.old(`${whenOf(instead)} ${instead.place}`)}</p>}
      {!ground.mine && <p>{words.ofCase.takes}</p>}
      {wishes}
      <ChoiceGroup
        kind="one"
        legend={says.way}
        columns={2}
        value={wanted.way}
        onChange={wanted.setWay}
        options={ground.ways.map(({ way, length }) => ({
          value: way,
          label: `${sittingWays[way]}（${says.minutes(length)}）`,
        }))}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        {wanted.way === "hub" && (
          <SelectField
            label={says.where}
            value={wanted.hub}
            onChange={wanted.setHub}
            groups={[
              {
                options: [
                  { value: "", label: says.anywhere },
                  ...ground.hubs.map(({ id, name }) => ({ value: String(id), label: name })),
                ],
              },
            ]}
          />
        )}
        <SelectField
          label={says.who}
          value={wanted.staff}
          onChange={wanted.setStaff}
          groups={[
            {
              options: [
                { value: "", label: says.anybody },
                ...ground.counsellors.map(({ id, name }) => ({ value: String(id), label: name })),
              ],
            },
          ]}
        />
        <TextField
          type="date"
          label={says.first}
          value={wanted.first}
          min={jstDay(useNow(60_000))}
          onChange={(it) => {
            const day = readDay(it);
            if (day) wanted.setFirst(day);
          }}
        />
      </div>
      {wanted.way === "hub" && <HubFacts ground={ground} hub={wanted.hub} />}
      {slots.data ? (
        <Times
          days={slots.data.days}
          value={from}
          onChange={(it) => setChosen({ from: it, at })}
          error={error ?? wrong}
        />
      ) : (
        <Spinner label={common.loading} />
      )}
      <Button tone="text" className="self-start" onClick={() => wanted.setFirst(addDays(wanted.first, 14))}>
        {says.more}
      </Button>
    </Dialog>
  );
}

const isAmong = (days: readonly SlotsOfDay[] = [], from: Instant): boolean =>
  days.some(({ slots }) => slots.some((it) => it.from === from));

type Asked = {
  readonly way: SittingWay;
  readonly hub?: Ground["hubs"][number]["id"];
  readonly staff?: Ground["counsellors"][number]["id"];
};

function useWanted(ground: Ground, instead: Sitting | undefined) {
  const me = useMe();
  const today = jstDay(useNow(60_000));
  const known = ground.counsellors.find(({ id }) => id === (instead?.counsellor.id ?? ground.mine ?? me.id));
  const [way, setWay] = useState<SittingWay>(instead?.way ?? ground.ways[0]?.way ?? "hub");
  const [hub, setHub] = useState<string>(instead?.hub ?? "");
  const [staff, setStaff] = useState<string>(known?.id ?? "");
  const [first, setFirst] = useState(instead && jstDay(instead.from) > today ? jstDay(instead.from) : today);
  const place = ground.hubs.find(({ id }) => id === hub);
  const who = ground.counsellors.find(({ id }) => id === staff);
  const asked: Asked = {
    way,
    ...(way === "hub" && place ? { hub: place.id } : {}),
    ...(who ? { staff: who.id } : {}),
  };
  return { asked, way, setWay, hub, setHub, staff, setStaff, first, setFirst };
}

function useSlots(asked: Asked, first: string) {
  const rpc = useRpc();
  return useQuery(rpc.booking.slots.queryOptions({ ...asked, first }, { refetchInterval: 15_000 }));
}
