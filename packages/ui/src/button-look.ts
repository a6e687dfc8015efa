// How a button looks, for buttons and for links that lead on.
import { join } from "./join.ts";

export type ButtonLook = {
  readonly tone?: "solid" | "outline" | "text" | undefined;
  /** For what cannot be taken back. */
  readonly danger?: boolean | undefined;
  readonly size?: "l" | "m" | "s" | undefined;
  readonly block?: boolean | undefined;
  readonly className?: string | undefined;
};

const ground =
  "relative inline-flex items-center justify-center gap-2 rounded-8 text-center font-700 underline-offset-[3px] " +
  "aria-disabled:no-underline forced-colors:border forced-colors:border-[ButtonBorder] forced-colors:aria-disabled:text-[GrayText]";

const tones = {
  solid:
    "border-4 border-double border-transparent bg-key-900 text-white hover:bg-key-1000 hover:underline " +
    "active:bg-key-1200 aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-800",
  outline:
    "border border-current bg-white text-key-900 hover:bg-key-200 hover:text-key-1000 hover:underline " +
    "active:bg-key-300 active:text-key-1200 aria-disabled:bg-white aria-disabled:text-solid-gray-600",
  text: "text-key-900 underline hover:bg-key-50 hover:text-key-1000 active:bg-key-100 aria-disabled:bg-transparent aria-disabled:text-solid-gray-600",
};

const dangers = {
  solid:
    "border-4 border-double border-transparent bg-red-900 text-white hover:bg-red-1000 hover:underline " +
    "active:bg-red-1200 aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-800",
  outline:
    "border border-current bg-white text-red-900 hover:bg-red-100 hover:text-red-1000 hover:underline " +
    "active:bg-red-200 aria-disabled:bg-white aria-disabled:text-solid-gray-600",
  text: "text-red-900 underline hover:bg-red-50 hover:text-red-1000 active:bg-red-100 aria-disabled:bg-transparent aria-disabled:text-solid-gray-600",
};

// The small one looks 36 px high and is still touched on 44.
const sizes = {
  l: "min-h-14 min-w-34 px-4 py-2 text-std-17B-170",
  m: "min-h-12 min-w-24 px-4 py-1.5 text-std-16B-170",
  s: "min-h-9 min-w-18 px-3 py-0.5 text-dns-16B-130 after:absolute after:inset-x-0 after:-inset-y-full after:m-auto after:h-11",
};

export function buttonLook({
  tone = "solid",
  danger = false,
  size = "m",
  block,
  className,
}: ButtonLook): string {
  return join(ground, (danger ? dangers : tones)[tone], sizes[size], block && "w-full", className);
}
