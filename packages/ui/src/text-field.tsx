// A one-line answer.
import { type ComponentProps, use, useId } from "react";
import { controlLook, described, Field, type FieldWords } from "./field.tsx";
import { Held } from "./held.ts";

type Props = FieldWords &
  Omit<ComponentProps<"input">, "value" | "onChange" | "style" | "className" | "id"> & {
    readonly value: string;
    readonly onChange: (value: string) => void;
  };

export function TextField(props: Props) {
  const { label, hint, error, optional, labelHidden, className, onChange, ...native } = props;
  const id = useId();
  const words = { label, hint, error, optional, labelHidden, className };
  return (
    <Field id={id} {...words}>
      <input
        type="text"
        readOnly={use(Held)}
        {...native}
        {...described(id, words)}
        id={id}
        onChange={(event) => onChange(event.currentTarget.value)}
        className={controlLook}
      />
    </Field>
  );
}
