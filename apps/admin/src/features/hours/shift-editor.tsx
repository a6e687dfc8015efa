// The shifts of one day, each with its place, its hours and its breaks; a quarter of an hour a step.
import type { HubId } from "@kumacari/domain";
import { Button, SelectField, TextField } from "@kumacari/ui";
import type { RosterView } from "../../rpc.ts";
import { changed, type DraftShift, type DraftWindow, minuteAt, newShift } from "./draft.ts";
import { words } from "./words.ts";

type Props = {
  readonly label: string;
  readonly shifts: readonly DraftShift[];
  readonly hubs: RosterView["hubs"];
  readonly onChange: (it: readonly DraftShift[]) => void;
};

export function ShiftEditor({ label, shifts, hubs, onChange }: Props) {
  return (
    <div className="flex flex-col gap-3">
      {shifts.length === 0 && <p className="text-solid-gray-700">{words.off}</p>}
      {shifts.map((shift, n) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their place.
          key={n}
          className="flex min-w-0 flex-col gap-3 rounded-8 border border-solid-gray-300 p-3"
        >
          <legend className="sr-only">{`${label} ${n + 1}`}</legend>
          <div className="flex flex-wrap items-end gap-3">
            <SelectField
              label={words.place}
              value={shift.at}
              onChange={(it) => onChange(changed(shifts, n, { ...shift, at: placeAt(hubs, it) }))}
              groups={[{ options: placesOf(hubs) }]}
              className="min-w-0 flex-[1_1_100%]"
            />
            <Times
              it={shift}
              labels={[words.from, words.to]}
              onChange={(it) => onChange(changed(shifts, n, { ...shift, ...it }))}
            />
            <Button
              tone="text"
              danger
              size="s"
              aria-label={words.removeShift(label, n + 1)}
              onClick={() => onChange(changed(shifts, n, undefined))}
            >
              {words.remove}
            </Button>
          </div>
          {shift.rests.map((rest, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their place.
            <div key={at} className="flex flex-wrap items-end gap-3">
              <Times
                it={rest}
                labels={[words.restFrom, words.restTo]}
                onChange={(it) =>
                  onChange(changed(shifts, n, { ...shift, rests: changed(shift.rests, at, it) }))
                }
              />
              <Button
                tone="text"
                danger
                size="s"
                aria-label={words.removeRest(label)}
                onClick={() =>
                  onChange(changed(shifts, n, { ...shift, rests: changed(shift.rests, at, undefined) }))
                }
              >
                {words.remove}
              </Button>
            </div>
          ))}
          <Button
            tone="text"
            size="s"
            className="self-start"
            onClick={() =>
              onChange(changed(shifts, n, { ...shift, rests: [...shift.rests, { from: "", to: "" }] }))
            }
          >
            {words.addRest}
          </Button>
        </fieldset>
      ))}
      <Button
        tone="outline"
        size="s"
        className="self-start"
        aria-label={words.addShiftOn(label)}
        onClick={() => onChange([...shifts, newShift(shifts.at(-1)?.at ?? "office")])}
      >
        {words.addShift}
      </Button>
    </div>
  );
}

type TimesProps = {
  readonly it: DraftWindow;
  readonly labels: readonly [string, string];
  readonly onChange: (it: DraftWindow) => void;
};

const Times = ({ it, labels, onChange }: TimesProps) => (
  <>
    <Time label={labels[0]} value={it.from} onChange={(from) => onChange({ from, to: it.to })} />
    <Time label={labels[1]} value={it.to} onChange={(to) => onChange({ from: it.from, to })} />
  </>
);

type TimeProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (it: string) => void;
};

export const Time = ({ label, value, onChange }: TimeProps) => (
  <TextField
    type="time"
    step={900}
    label={label}
    value={value}
    onChange={onChange}
    error={minuteAt(value) === undefined ? words.wrongTime : undefined}
    className="w-34"
  />
);

const placesOf = (hubs: RosterView["hubs"]) => [
  { value: "office", label: words.office },
  ...hubs.map(({ id, name, state }) => ({
    value: String(id),
    label: state === "open" ? String(name) : words.closedHub(name),
  })),
];

const placeAt = (hubs: RosterView["hubs"], value: string): HubId | "office" =>
  hubs.find(({ id }) => id === value)?.id ?? "office";
