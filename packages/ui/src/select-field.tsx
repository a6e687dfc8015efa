// One of many answers, chosen from the browser's own list.
import { type ComponentProps, use, useId } from "react";
import { controlLook, described, Field, type FieldWords } from "./field.tsx";
import { Held } from "./held.ts";
import { join } from "./join.ts";

export type SelectGroup = {
  /** Without one, its options stand by themselves. */
  readonly label?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

type Props = FieldWords &
  Omit<ComponentProps<"select">, "value" | "onChange" | "style" | "className" | "id" | "children"> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly groups: readonly SelectGroup[];
  };

export function SelectField(props: Props) {
  const { label, hint, error, optional, labelHidden, className, onChange, groups, ...native } = props;
  const id = useId();
  const held = use(Held);
  const words = { label, hint, error, optional, labelHidden, className };
  return (
    <Field id={id} {...words}>
      <select
        {...native}
        {...described(id, words)}
        id={id}
        aria-disabled={held || undefined}
        onChange={(event) => held || onChange(event.currentTarget.value)}
        className={join(controlLook, "min-h-13.5")}
      >
        {groups.map((group) =>
          group.label === undefined ? (
            <Options key="" {...group} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options {...group} />
            </optgroup>
          ),
        )}
      </select>
    </Field>
  );
}

const Options = ({ options }: SelectGroup) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
