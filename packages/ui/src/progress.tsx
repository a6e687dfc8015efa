// How far one has come, in words and as a bar.
import { useId } from "react";
import { join } from "./join.ts";

type Props = {
  readonly value: number;
  readonly max: number;
  readonly label: string;
  readonly className?: string | undefined;
};

export function Progress({ value, max, label, className }: Props) {
  const id = useId();
  return (
    <div className={join("flex flex-col gap-1", className)}>
      <label htmlFor={id} className="text-dns-16N-130 text-solid-gray-700">
        {label}
      </label>
      <progress
        id={id}
        value={value}
        max={max}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-solid-gray-100 [&::-moz-progress-bar]:bg-key-900 [&::-webkit-progress-bar]:bg-solid-gray-100 [&::-webkit-progress-value]:bg-key-900"
      />
    </div>
  );
}
