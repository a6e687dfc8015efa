// The fields of one row, under their official labels.
import { type CardRow, type CardSection, sectionOf } from "@kumacari/domain/job-card";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextField } from "../text-field.tsx";
import { words } from "./words.ts";

type Props = {
  readonly section: CardSection;
  readonly row: CardRow;
  readonly onRow: (row: CardRow) => void;
  readonly readOnly: boolean;
  /** Says a single field's name, which the title above has said already. */
  readonly title?: string | undefined;
};

export const RowFields = ({ section, row, onRow, readOnly, title }: Props) =>
  Object.entries(sectionOf(section).fields).map(([name, { label, most, long, oneOf }]) => {
    const field = {
      label: title ?? label,
      labelHidden: title !== undefined,
      value: row[name] ?? "",
      onChange: (text: string) => onRow({ ...row, [name]: text }),
    };
    if (oneOf && !readOnly)
      return <SelectField key={name} {...field} groups={[{ options: choices(oneOf) }]} />;
    return long ? (
      <TextArea key={name} {...field} rows={title ? 5 : 3} limit={most} readOnly={readOnly} />
    ) : (
      <TextField key={name} {...field} maxLength={most} readOnly={readOnly} autoComplete="off" />
    );
  });

const choices = (oneOf: readonly string[]) => [
  { value: "", label: words.choose },
  ...oneOf.map((it) => ({ value: it, label: it })),
];
