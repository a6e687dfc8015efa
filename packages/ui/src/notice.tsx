// Something to know, in a frame: its weight is said in words and shape, not by colour alone.
import type { ReactNode } from "react";
import { join } from "./join.ts";

type Tone = "info" | "success" | "warn" | "error";
type Props = {
  readonly tone: Tone;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly live?: "status" | "alert" | "off" | undefined;
  readonly className?: string | undefined;
};

export function Notice({ tone, title, children, actions, className, ...props }: Props) {
  const { live = tone === "error" ? "alert" : "status" } = props;
  const { word, look, sign } = tones[tone];
  return (
    <div
      role={live === "off" ? undefined : live}
      className={join("flex gap-3 rounded-8 border-2 bg-white p-4 text-std-16N-170", look, className)}
    >
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        className="mt-0.5 size-6 shrink-0 fill-none stroke-current stroke-2"
      >
        {sign}
      </svg>
      <div className="flex min-w-0 flex-1 flex-col gap-2 text-solid-gray-800">
        <span className="sr-only">{word}</span>
        {title && <p className="text-std-16B-170">{title}</p>}
        {children && <div className="flex flex-col gap-2 [word-break:auto-phrase]">{children}</div>}
        {actions && <div className="flex flex-wrap gap-3 pt-1">{actions}</div>}
      </div>
    </div>
  );
}

const tones = {
  info: {
    word: "お知らせ：",
    look: "border-key-900 text-key-900",
    sign: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v6m0-9.5v.5" />,
  },
  success: {
    word: "できました：",
    look: "border-success-2 text-success-2",
    sign: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM7.5 12.5l3 3 6-7" />,
  },
  warn: {
    word: "ご注意：",
    look: "border-warning-yellow-2 text-warning-yellow-2",
    sign: <path d="M12 3 2 20.5h20L12 3Zm0 7v5m0 2v.5" />,
  },
  error: {
    word: "エラー：",
    look: "border-error-1 text-error-1",
    sign: <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm4 4v6m0 3v.5" />,
  },
};
