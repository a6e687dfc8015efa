// An assessment: which, when, its result, and how the counsellor reads it.
import { type AssessmentWords, assessments, type Day } from "@kumacari/domain";
import { SelectField, TextArea, TextField } from "@kumacari/ui";
import { words } from "./words.ts";

type Props = {
  readonly value: AssessmentWords;
  readonly today: Day;
  readonly onChange: (value: AssessmentWords) => void;
};

const { assessment: says } = words;

export function AssessmentFields({ value, today, onChange }: Props) {
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={says.which}
          value={value.which}
          onChange={(it) =>
            onChange({ ...value, which: assessments.find((one) => one === it) ?? value.which })
          }
          groups={[{ options: assessments.map((it) => ({ value: it, label: it })) }]}
          autoFocus
        />
        <TextField
          type="date"
          label={says.day}
          value={value.day}
          max={today}
          onChange={(day) => onChange({ ...value, day })}
          required
        />
      </div>
      <TextField
        label={says.name}
        hint={says.nameHint}
        optional
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        autoComplete="off"
      />
      <TextArea
        label={says.result}
        value={value.result}
        onChange={(result) => onChange({ ...value, result })}
        rows={4}
      />
      <TextArea
        label={says.reading}
        hint={says.readingHint}
        value={value.reading}
        onChange={(reading) => onChange({ ...value, reading })}
        rows={4}
      />
    </>
  );
}
