// A word or two about a thing's state.
import type { ReactNode } from "react";
import { join } from "./join.ts";

const tones = {
  neutral: "border-solid-gray-600 bg-white text-solid-gray-800",
  info: "border-key-900 bg-key-50 text-key-900",
  success: "border-success-2 bg-green-50 text-green-900",
  warn: "border-warning-yellow-2 bg-yellow-50 text-solid-gray-800",
  error: "border-error-2 bg-red-50 text-error-2",
  solid: "border-key-900 bg-key-900 text-white",
};

type Props = {
  readonly tone?: keyof typeof tones | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

export function Badge({ tone = "neutral", children, className }: Props) {
  return (
    <span
      className={join(
        "inline-flex min-h-6 items-center rounded-4 border px-2 text-dns-14B-120 whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
