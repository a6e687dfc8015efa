// One of a list too long to lay out.
import { type ComponentProps, useId } from "react";
import { controlLook, described, Field, type FieldWords } from "./field.tsx";
import { join } from "./join.ts";

type Props = FieldWords &
  Omit<ComponentProps<"select">, "value" | "onChange" | "style" | "className" | "id" | "children"> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly options: readonly { readonly value: string; readonly label: string }[];
    /** The first line, chosen by nobody; its value is "". */
    readonly empty?: string | undefined;
  };

export function Select(props: Props) {
  const { label, hint, error, optional, labelHidden, className, onChange, options, empty, ...native } = props;
  const id = useId();
  const words = { label, hint, error, optional, labelHidden, className };
  return (
    <Field id={id} {...words}>
      <div className="relative">
        <select
          {...native}
          {...described(id, words)}
          id={id}
          onChange={(event) => onChange(event.currentTarget.value)}
          className={join(controlLook, "appearance-none pe-10")}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg
          viewBox="0 0 16 16"
          aria-hidden="true"
          className="pointer-events-none absolute end-4 top-1/2 size-4 -translate-y-1/2 fill-none stroke-current stroke-2"
        >
          <path d="m3 5.5 5 5 5-5" />
        </svg>
      </div>
    </Field>
  );
}
