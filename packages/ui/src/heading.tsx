// A heading whose level follows the page and whose look may differ.
import type { ComponentProps } from "react";
import { join } from "./join.ts";

const looks = { xl: "text-std-28B-150", l: "text-std-24B-150", m: "text-std-20B-160", s: "text-std-17B-170" };
const byLevel = { 1: "l", 2: "m", 3: "s", 4: "s" } as const;

type Props = Omit<ComponentProps<"h1">, "style"> & {
  readonly level: 1 | 2 | 3 | 4;
  readonly look?: keyof typeof looks | undefined;
};

export function Heading({ level, look = byLevel[level], className, ...native }: Props) {
  const Tag = `h${level}` as const;
  return <Tag {...native} className={join(looks[look], "text-solid-gray-900", className)} />;
}
