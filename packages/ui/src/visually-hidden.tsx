// Words for those who listen.
import type { ReactNode } from "react";

export function VisuallyHidden({
  as: Tag = "span",
  children,
}: {
  readonly as?: "span" | "div" | "p";
  readonly children: ReactNode;
}) {
  return <Tag className="sr-only">{children}</Tag>;
}
