// Lets in whom LINE vouches for, and tells everyone else in plain words what to do.
import { Button, Heading, Spinner } from "@kumacari/ui";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { type Refused, refused } from "../../refused.ts";
import { sinceAsked } from "../../wire.ts";
import { words } from "./words.ts";

type Standing =
  | { readonly at: "opening" }
  | { readonly at: "outside" }
  | { readonly at: "no"; readonly why: Refused };
type Props<Entry> = {
  /** Undefined: nobody vouches for who is here. */
  readonly enter: () => Promise<Entry | undefined>;
  readonly children: (entry: Entry) => ReactNode;
};

export function Gate<Entry extends object>({ enter, children }: Props<Entry>) {
  const [standing, setStanding] = useState<Standing | { readonly at: "in"; readonly entry: Entry }>({
    at: "opening",
  });
  const knock = useCallback(() => {
    enter().then(
      (entry) => setStanding(entry ? { at: "in", entry } : { at: "outside" }),
      (error: unknown) => setStanding({ at: "no", why: refused(error) }),
    );
  }, [enter]);
  useEffect(knock, [knock]);
  const again = () => {
    setStanding({ at: "opening" });
    knock();
  };
  switch (standing.at) {
    case "in":
      return children(standing.entry);
    case "opening":
      return (
        <main className={whole}>
          <Spinner late={slowest > sinceAsked()} label={words.opening} />
        </main>
      );
    case "outside":
      return <Outside title={words.outsideTitle} says={words.outside} />;
    case "no":
      return <NoEntry why={standing.why} again={again} />;
    default:
      return standing satisfies never;
  }
}

function NoEntry({ why, again }: { readonly why: Refused; readonly again: () => void }) {
  if (why.kind === "identity-unproven")
    return <Outside title={words.refusedTitle} says={words.refusedNext} />;
  return (
    <Outside title={words.cutTitle} says={why.says}>
      <Button onClick={again}>{words.again}</Button>
    </Outside>
  );
}

type OutsideProps = { readonly title: string; readonly says: string; readonly children?: ReactNode };
const Outside = ({ title, says, children }: OutsideProps) => (
  <main className={whole}>
    <div role="alert" className="flex flex-col gap-4">
      <Heading level={1}>{title}</Heading>
      <p>{says}</p>
    </div>
    {children}
    <a
      href="/mail-in"
      className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
    >
      {words.withoutLine}
    </a>
  </main>
);

/** ms: after so long index.html has said so already, and it should not vanish again. */
const slowest = 900;

const whole = "mx-auto flex min-h-dvh max-w-[32rem] flex-col items-start justify-center gap-6 px-6 py-10";
