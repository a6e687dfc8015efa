// Days that differ from their week: each with shifts of its own, or none.
import { addDays, jstDay, readDay } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { useState } from "react";
import { useNow } from "../../clock.ts";
import type { RosterView } from "../../rpc.ts";
import { DayField } from "./away-editor.tsx";
import { changed, type Draft } from "./draft.ts";
import { ShiftEditor } from "./shift-editor.tsx";
import { words } from "./words.ts";

type Props = {
  readonly days: Draft["days"];
  readonly hubs: RosterView["hubs"];
  readonly onChange: (it: Draft["days"]) => void;
};

export function DaysEditor({ days, hubs, onChange }: Props) {
  const [date, setDate] = useState(addDays(jstDay(useNow(60_000)), 1));
  const add = () => {
    const day = readDay(date);
    if (!day || days.some((it) => it.day === day)) return;
    onChange([...days, { day, shifts: [] }].toSorted((a, b) => (a.day < b.day ? -1 : 1)));
  };
  return (
    <div className="flex flex-col gap-4">
      {days.map((it, n) => (
        <section key={it.day} className="flex flex-col gap-2">
          <div className="flex flex-wrap items-center gap-3">
            <h3 className="text-std-16B-170">{words.day(it.day)}</h3>
            <Button
              tone="text"
              danger
              size="s"
              aria-label={words.removeDay(words.day(it.day))}
              onClick={() => onChange(changed(days, n, undefined))}
            >
              {words.remove}
            </Button>
          </div>
          <ShiftEditor
            label={words.day(it.day)}
            shifts={it.shifts}
            hubs={hubs}
            onChange={(shifts) => onChange(changed(days, n, { ...it, shifts }))}
          />
        </section>
      ))}
      <div className="flex flex-wrap items-end gap-3">
        <DayField label={words.date} value={date} onChange={setDate} />
        <Button tone="outline" onClick={add}>
          {words.addDay}
        </Button>
      </div>
    </div>
  );
}
