// The frame of every page: a head that stays, one title that takes the focus when the page changes.
import { Heading, join, SkipLink } from "@kumacari/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { useService } from "./desk.ts";
import { hasMoved, Link, usePath } from "./router.tsx";
import { words } from "./words.ts";

type Props = {
  readonly title: string;
  /** Under the title, on one line. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

export function Page({ title, lead, children, className = "gap-6 pb-10" }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title}｜${words.service}`;
    if (hasMoved()) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-160 flex-col">
      <SkipLink />
      <Head />
      <main id="main" tabIndex={-1} className={join("flex flex-1 flex-col px-4 pt-5", className)}>
        <div className="flex flex-col gap-1">
          <Heading level={1} ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {lead}
        </div>
        {children}
      </main>
    </div>
  );
}

function Head() {
  const path = usePath();
  const { signOut } = useService();
  const here = (to: string) => (path === to ? "page" : undefined);
  return (
    <header className="top-0 z-10 [@media(height>=32rem)]:sticky border-b border-solid-gray-300 bg-white">
      <nav
        aria-label={words.nav}
        className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 px-4"
      >
        <Link href="/" aria-current={here("/")} className={join(tab, "text-std-17B-170 text-key-900")}>
          <span>{words.service}</span>
          <span className="sr-only">{words.home}</span>
        </Link>
        <Link
          href="/me"
          aria-current={here("/me")}
          className={join(tab, "text-std-16N-170 text-key-900 underline")}
        >
          {words.me}
        </Link>
        {signOut && (
          <button
            type="button"
            className={join(tab, "text-std-16N-170 text-key-900 underline")}
            onClick={() => void signOut().finally(() => location.replace("/mail-in"))}
          >
            {words.signOut}
          </button>
        )}
      </nav>
    </header>
  );
}

const tab =
  "inline-flex min-h-11 items-center rounded-4 px-1 whitespace-nowrap underline-offset-4 hover:underline aria-[current]:no-underline";
