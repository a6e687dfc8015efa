// A talk with somebody of the family, kept apart from what the citizen said themselves.
import { type Day, type FamilyWords, noteWays, relations } from "@kumacari/domain";
import { SelectField, TextArea, TextField } from "@kumacari/ui";
import { words } from "./words.ts";

type Props = {
  readonly value: FamilyWords;
  readonly today: Day;
  readonly onChange: (value: FamilyWords) => void;
};

const { family: says, form } = words;

export function FamilyFields({ value, today, onChange }: Props) {
  return (
    <>
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{says.apart}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={says.who}
          optional
          value={value.who}
          onChange={(who) => onChange({ ...value, who })}
          autoComplete="off"
          autoFocus
        />
        <SelectField
          label={says.relation}
          value={value.relation}
          onChange={(it) =>
            onChange({ ...value, relation: relations.find((one) => one === it) ?? value.relation })
          }
          groups={[{ options: relations.map((it) => ({ value: it, label: it })) }]}
        />
        <TextField
          type="date"
          label={form.day}
          value={value.day}
          max={today}
          onChange={(day) => onChange({ ...value, day })}
          required
        />
        <SelectField
          label={form.way}
          value={value.way}
          onChange={(it) => onChange({ ...value, way: noteWays.find((one) => one === it) ?? value.way })}
          groups={[{ options: noteWays.map((it) => ({ value: it, label: it })) }]}
        />
      </div>
      <TextArea
        label={says.said}
        value={value.said}
        onChange={(said) => onChange({ ...value, said })}
        rows={4}
      />
      <TextArea
        label={says.course}
        value={value.course}
        onChange={(course) => onChange({ ...value, course })}
        rows={3}
      />
    </>
  );
}
