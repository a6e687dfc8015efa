// A no is a good answer too: what it means, and that it may change.
import { Button, buttonLook, Heading, Prose } from "@kumacari/ui";
import { useEffect, useRef } from "react";
import { Link } from "../../router.tsx";
import { words } from "./words.ts";

export function Declined({ readAgain }: { readonly readAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Heading level={2} ref={heading} tabIndex={-1}>
        {words.declinedTitle}
      </Heading>
      <Prose>
        {words.declined.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Prose>
      <div className="flex flex-col gap-3">
        <Button size="l" block onClick={readAgain}>
          {words.readAgain}
        </Button>
        <Link href="/" className={buttonLook({ tone: "outline", size: "l", block: true })}>
          {words.toHome}
        </Link>
      </div>
    </>
  );
}
