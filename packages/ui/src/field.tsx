// The frame around one question: label, hint, the control, and what is wrong with the answer.
import type { ReactNode } from "react";
import { join } from "./join.ts";

export type FieldWords = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Marks the question 「任意」. */
  readonly optional?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
  readonly className?: string | undefined;
};

export const controlLook =
  "w-full rounded-8 border border-solid-gray-600 bg-white px-4 py-3 text-std-16N-170 text-solid-gray-800 placeholder:text-solid-gray-600 " +
  "hover:border-black aria-invalid:border-error-1 aria-invalid:not-focus-visible:outline-1 aria-invalid:not-focus-visible:outline-error-1 " +
  "[&[readonly]]:border-dashed [&[readonly]]:bg-solid-gray-50 " +
  "aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-50 aria-disabled:text-solid-gray-600";

export function Field({
  id,
  children,
  ...words
}: FieldWords & { readonly id: string; readonly children: ReactNode }) {
  const { label, hint, error, optional, labelHidden, className } = words;
  return (
    <div className={join("flex flex-col gap-2", className)}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "text-std-17B-170"}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-std-16N-170 text-solid-gray-700">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  );
}

export const Optional = () => (
  <span className="ms-2 text-std-16N-170 text-solid-gray-700">
    <span className="sr-only">（</span>任意<span className="sr-only">）</span>
  </span>
);

export const FieldError = ({ id, error }: { readonly id: string; readonly error: string | undefined }) =>
  error ? (
    <p id={`${id}-error`} role="alert" className="text-std-16N-170 text-error-2">
      <span aria-hidden="true">＊</span>
      {error}
    </p>
  ) : null;

/** What a control says about itself: its hint and its error belong to it. */
export const described = (id: string, { hint, error }: Pick<FieldWords, "hint" | "error">) => ({
  "aria-describedby": [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
  "aria-invalid": error ? true : undefined,
});
