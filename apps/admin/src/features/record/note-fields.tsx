// The template of a note: the day and the way of the talk, then 事実・見立て・方針・次回までに and whatever else.
import {
  type BookingId,
  type Day,
  isId,
  type NotePart,
  type NoteWords,
  noteParts,
  noteWays,
} from "@kumacari/domain";
import { SelectField, TextArea, TextField } from "@kumacari/ui";
import { words } from "./words.ts";

/** A sitting of the case that a note may speak of. */
export type SittingChoice = { readonly id: BookingId; readonly label: string };

type Props = {
  readonly value: NoteWords;
  readonly today: Day;
  readonly onChange: (value: NoteWords) => void;
  readonly sittings: readonly SittingChoice[];
};

const order: readonly { readonly part: NotePart; readonly rows: number }[] = [
  { part: "facts", rows: 4 },
  { part: "view", rows: 3 },
  { part: "course", rows: 3 },
  { part: "next", rows: 2 },
  { part: "free", rows: 2 },
];

export function NoteFields({ value, today, onChange, sittings }: Props) {
  const choose = (id: string) => {
    const { booking: _before, ...rest } = value;
    onChange(isId("booking", id) ? { ...rest, booking: id } : rest);
  };
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          type="date"
          label={words.form.day}
          value={value.day}
          max={today}
          onChange={(day) => onChange({ ...value, day })}
          required
        />
        <SelectField
          label={words.form.way}
          value={value.way}
          onChange={(it) => onChange({ ...value, way: noteWays.find((way) => way === it) ?? value.way })}
          groups={[{ options: noteWays.map((way) => ({ value: way, label: way })) }]}
        />
        {sittings.length > 0 && (
          <SelectField
            label={words.form.booking}
            value={value.booking ?? ""}
            onChange={choose}
            groups={[
              {
                options: [
                  { value: "", label: words.form.noBooking },
                  ...sittings.map(({ id, label }) => ({ value: String(id), label })),
                ],
              },
            ]}
          />
        )}
      </div>
      {order.map(({ part, rows }, n) => (
        <TextArea
          key={part}
          label={noteParts[part]}
          value={value[part]}
          onChange={(text) => onChange({ ...value, [part]: text })}
          rows={rows}
          autoFocus={n === 0}
        />
      ))}
    </>
  );
}
