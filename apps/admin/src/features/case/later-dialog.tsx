// When a reply is to go: a time of Japan, said again in words before it is left.
import { addDays, atMinute, type CaseId, type Instant, jstDay, jstWords, toJst } from "@kumacari/domain";
import { TextField } from "@kumacari/ui";
import { useState } from "react";
import { readJst } from "../../read-jst.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { now } from "../../wire.ts";
import { useSchedule } from "./use-later.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly text: string;
  readonly seen: () => number;
  readonly onClose: () => void;
  readonly onDone: (at: Instant) => void;
};

const { later: says } = words;

export function LaterDialog({ onClose, onDone, ...sent }: Props) {
  const [typed, setTyped] = useState(tomorrowMorning);
  const [wrong, setWrong] = useState<string>();
  const at = readJst(typed);
  const { go, busy, error } = useSchedule({
    ...sent,
    onDone: (to) => {
      onDone(to);
      onClose();
    },
  });
  return (
    <StayOrGo
      title={says.title}
      stay={says.stay}
      go={says.go}
      busy={busy}
      onStay={onClose}
      onGo={() => (at ? go(at) : setWrong(says.unreadable))}
    >
      <TextField
        type="datetime-local"
        label={says.at}
        value={typed}
        onChange={(it) => {
          setTyped(it);
          setWrong(undefined);
        }}
        error={wrong ?? error}
      />
      {at && <p className="text-std-16B-170">{says.goes(jstWords(at))}</p>}
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {says.effects.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </StayOrGo>
  );
}

const tomorrowMorning = (): string => toJst(atMinute(addDays(jstDay(now()), 1), 9 * 60)).slice(0, 16);
