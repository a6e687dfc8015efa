// A longer answer: grows with its words, counts only near the limit, and never stops anyone from pasting.
import { type ComponentProps, use, useId } from "react";
import { controlLook, described, Field, type FieldWords } from "./field.tsx";
import { Held } from "./held.ts";
import { join } from "./join.ts";

type Props = FieldWords &
  Omit<ComponentProps<"textarea">, "value" | "onChange" | "style" | "className" | "id" | "maxLength"> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    /** In UTF-16 code units. */
    readonly limit?: number | undefined;
  };

export function TextArea(props: Props) {
  const {
    label,
    hint,
    error,
    optional,
    labelHidden,
    className,
    onChange,
    limit,
    rows = 3,
    ...native
  } = props;
  const id = useId();
  const words = { label, hint, error, optional, labelHidden, className };
  const { value } = native;
  // The twin that holds the height open needs no more than what fills it.
  const twin = value.slice(0, 4000) || native.placeholder;
  const near = limit !== undefined && value.length >= limit * 0.9;
  return (
    <Field id={id} {...words}>
      <div data-words={twin} className="grows">
        <textarea
          readOnly={use(Held)}
          {...native}
          {...described(id, words)}
          id={id}
          rows={rows}
          onChange={(event) => onChange(event.currentTarget.value)}
          className={controlLook}
        />
      </div>
      {near && (
        <p
          aria-live="polite"
          className={join("text-end text-std-16N-170", value.length > limit && "text-error-2")}
        >
          {value.length.toLocaleString("ja-JP")}／{limit.toLocaleString("ja-JP")}文字
        </p>
      )}
    </Field>
  );
}
