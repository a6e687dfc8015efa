// A referral: to whom, why (for the record alone), and word for word what is handed over.
import { agencies, type ReferralWords } from "@kumacari/domain";
import { SelectField, TextArea, TextField } from "@kumacari/ui";
import { words } from "./words.ts";

type Props = { readonly value: ReferralWords; readonly onChange: (value: ReferralWords) => void };

const { referral: says } = words;

export function ReferralFields({ value, onChange }: Props) {
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label={says.agency}
          value={value.agency}
          onChange={(it) =>
            onChange({ ...value, agency: agencies.find((one) => one === it) ?? value.agency })
          }
          groups={[{ options: agencies.map((it) => ({ value: it, label: it })) }]}
          autoFocus
        />
        <TextField
          label={says.office}
          optional
          value={value.office}
          onChange={(office) => onChange({ ...value, office })}
          autoComplete="off"
        />
        <TextField
          type="date"
          label={says.day}
          value={value.day}
          onChange={(day) => onChange({ ...value, day })}
          required
        />
      </div>
      <TextArea
        label={says.reason}
        hint={says.reasonHint}
        optional
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        rows={3}
      />
      <TextArea
        label={says.handed}
        hint={says.handedHint}
        value={value.handed}
        onChange={(handed) => onChange({ ...value, handed })}
        rows={5}
      />
    </>
  );
}
