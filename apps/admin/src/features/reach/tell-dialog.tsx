// How and on which day an answer was told by hand: it is written down once, beside the request.
import type { Day, MatterId } from "@kumacari/domain";
import { type TellingWay, tellingWays } from "@kumacari/domain/law";
import { ChoiceGroup, TextField } from "@kumacari/ui";
import { useState } from "react";
import { StayOrGo } from "../../stay-or-go.tsx";
import { useSettleAnswer } from "./use-settle.ts";
import { words } from "./words.ts";

type Props = {
  readonly of: { readonly id: MatterId; readonly says: number };
  readonly today: Day;
  readonly onClose: () => void;
};

const ways: readonly TellingWay[] = ["phone", "post"];
const { tell: says } = words;

export function TellDialog({ of, today, onClose }: Props) {
  const [way, setWay] = useState<TellingWay>();
  const [day, setDay] = useState(today);
  const [looked, setLooked] = useState(false);
  const settle = useSettleAnswer();
  const send = () => {
    setLooked(true);
    if (way && day !== "" && !settle.isPending) settle.mutate({ ...of, way, day }, { onSuccess: onClose });
  };
  return (
    <StayOrGo
      title={says.title}
      stay={says.stay}
      go={says.keep}
      busy={settle.isPending}
      fault={settle.error}
      onStay={onClose}
      onGo={send}
    >
      <p>{says.once}</p>
      <ChoiceGroup
        kind="one"
        legend={says.way}
        value={way}
        onChange={setWay}
        options={ways.map((value) => ({ value, label: tellingWays[value] }))}
        error={looked && !way ? says.choose : undefined}
      />
      <TextField
        type="date"
        label={says.day}
        value={day}
        max={today}
        onChange={setDay}
        required
        error={looked && day === "" ? says.noDay : undefined}
      />
    </StayOrGo>
  );
}
