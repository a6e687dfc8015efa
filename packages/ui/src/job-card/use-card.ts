// A card, live: what the other side saves is here within two seconds, and what is typed is saved by itself.
import { type CardRow, type CardSection, cardSectionIds } from "@kumacari/domain/job-card";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CardDoor, Fault, PartSeen } from "./door.ts";
import { keepSeeing } from "./keep-seeing.ts";
import {
  afterArrival,
  afterSave,
  type Drafts,
  type Held,
  isToSettle,
  type PartDraft,
  settled,
  typed,
} from "./part-state.ts";

/** Where drafts lie until they are saved: it outlives this page as each app keeps such things. */
export type KeptDrafts = {
  readonly value: Drafts | undefined;
  readonly change: (next: (now: Drafts) => Drafts) => void;
};

export type Card = {
  /** Undefined until the service's word has come. */
  readonly held: Held | undefined;
  readonly drafts: Drafts;
  readonly saving: CardSection | undefined;
  readonly faults: { readonly [S in CardSection]?: Fault };
  /** The service said no, or could not be reached. */
  readonly fault: Fault | undefined;
  readonly edit: (section: CardSection, rows: readonly CardRow[]) => void;
  readonly settle: (section: CardSection) => void;
};

/** ms after the last letter. */
const pause = 1200;
const pauseAfterFault = 5000;

export function useCard(door: CardDoor, { value: drafts = {}, change }: KeptDrafts): Card {
  const [held, setHeld] = useState<Held>();
  const [fault, setFault] = useState<Fault>();
  const [faults, setFaults] = useState<Card["faults"]>({});
  const [saving, setSaving] = useState<CardSection>();
  const heldNow = useRef<Held>({});
  const put = useCallback(
    (section: CardSection, next: (now: PartDraft | undefined) => PartDraft | undefined) =>
      change(({ [section]: now, ...rest }) => {
        const draft = next(now);
        return draft ? { ...rest, [section]: draft } : rest;
      }),
    [change],
  );

  /** What was asked for before a save may come in after it. */
  const hold = useCallback((part: PartSeen) => {
    if ((heldNow.current[part.section]?.number ?? 0) > part.number) return;
    heldNow.current = { ...heldNow.current, [part.section]: part };
    setHeld(heldNow.current);
  }, []);

  useEffect(
    () =>
      keepSeeing({
        async look(signal) {
          const seen = Object.fromEntries(
            cardSectionIds.flatMap((it) => {
              const part = heldNow.current[it];
              return part ? [[it, part.number]] : [];
            }),
          );
          const { parts } = await door.see(seen, signal);
          for (const part of parts) {
            hold(part);
            put(part.section, (now) => afterArrival(now, part));
          }
          setHeld(heldNow.current);
          setFault(undefined);
        },
        trouble(error) {
          const why = door.refused(error);
          setFault(why);
          return why.again;
        },
      }),
    [door, hold, put],
  );

  const save = useCallback(
    async (section: CardSection, sent: PartDraft) => {
      setSaving(section);
      const { base, rows, once } = sent;
      const done = await door.save({ section, base, rows, once }).then(
        (saved) => ({ saved }),
        (error: unknown) => ({ fault: door.refused(error) }),
      );
      if ("saved" in done) {
        // What stood beside it has to come from the service; a plain save is known whole.
        if (!done.saved.split) {
          const { number, at } = done.saved;
          const by = door.me === undefined ? {} : { by: door.me };
          hold({ section, number, at, rows, besides: [], ...by });
        }
        put(section, (now) => afterSave(now, sent, done.saved));
      }
      setFaults(({ [section]: _was, ...rest }) =>
        "fault" in done ? { ...rest, [section]: done.fault } : rest,
      );
      setSaving(undefined);
    },
    [door, hold, put],
  );

  useEffect(() => {
    if (!held || saving) return;
    const next = cardSectionIds.find((it) => {
      const why = faults[it];
      return drafts[it] && !isToSettle(held[it], drafts[it]) && (!why || why.again);
    });
    const draft = next && drafts[next];
    if (!draft) return;
    const timer = setTimeout(() => void save(next, draft), faults[next] ? pauseAfterFault : pause);
    return () => clearTimeout(timer);
  }, [drafts, held, saving, faults, save]);

  const edit = (section: CardSection, rows: readonly CardRow[]) => {
    setFaults(({ [section]: _was, ...rest }) => rest);
    put(section, (now) => typed(held?.[section], now, { rows, once: door.once() }));
  };
  const settle = (section: CardSection) => {
    if (saving) return;
    const draft = settled(held?.[section], drafts[section], door.once());
    put(section, () => draft);
    void save(section, draft);
  };
  return { held, drafts, saving, faults, fault, edit, settle };
}
