// Names the page: in the tab, as its heading, and by moving the focus there when one has come from another page.
import { Heading } from "@kumacari/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { words } from "./words.ts";

type Props = {
  /** For the tab; nothing personal, it stays in the browser's history. */
  readonly title: string;
  readonly children?: ReactNode;
  readonly className?: string;
};

// The browser announces the first page by itself.
let arrived = false;

export function PageTitle({ title, children = title, className }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title}｜${words.service} ${words.place}`;
  }, [title]);
  useEffect(() => {
    if (arrived) heading.current?.focus();
    arrived = true;
  }, []);
  return (
    <Heading level={1} ref={heading} tabIndex={-1} className={className}>
      {children}
    </Heading>
  );
}
