// The page of somebody who is not signed in: why, and the ways in, the passkey first.
import type { RefusalKind } from "@kumacari/domain";
import { buttonLook, Notice } from "@kumacari/ui";
import { useConfig } from "../../config.ts";
import { PageTitle } from "../../page-title.tsx";
import { sentenceOf } from "../../refused.ts";
import { words as common } from "../../words.ts";
import { PasskeySignIn } from "./passkey-sign-in.tsx";
import { words } from "./words.ts";

type Props = {
  readonly why: "welcome" | "ended" | "left" | RefusalKind;
  /** Unsent words are on this page: the sign-in opens beside it, or they would be lost. */
  readonly kept?: boolean;
  /** After a passkey let somebody in, where this page is not the one they come back to. */
  readonly onIn?: () => void;
};

export function SignedOut({ why, kept = false, onIn }: Props) {
  const { api } = useConfig();
  const { title, says } = wordsFor(why);
  const to = `${api}/staff/sign-in?to=${encodeURIComponent(backTo(why))}`;
  return (
    <main id="main" className="flex min-h-dvh items-center justify-center p-4">
      <div className="flex w-full max-w-lg flex-col gap-6 rounded-12 border border-solid-gray-200 bg-white p-6 sm:p-10">
        <p className="flex items-center gap-3 text-std-16B-170 text-solid-gray-900">
          <img src="/mark.svg" alt="" width="40" height="40" />
          <span>
            {common.service} {common.place}
          </span>
        </p>
        <PageTitle title={title} />
        <p>{says}</p>
        {kept && (
          <Notice tone="info" title={words.kept.title} live="off">
            <p>{words.kept.says}</p>
          </Notice>
        )}
        <PasskeySignIn {...(onIn ? { onIn } : {})} />
        <section
          aria-labelledby="without"
          className="flex flex-col gap-3 border-t border-solid-gray-300 pt-5"
        >
          <h2 id="without" className="text-std-16B-170">
            {words.without.title}
          </h2>
          <p className="text-dns-16N-130">{words.without.says}</p>
          <a
            href={to}
            className={buttonLook({ tone: "outline", block: true, className: "[word-break:auto-phrase]" })}
            {...(kept ? { target: "_blank", rel: "noopener" } : {})}
          >
            {words.without.go}
          </a>
          <p className="text-dns-14N-130 text-solid-gray-700">{words.without.lost}</p>
        </section>
      </div>
    </main>
  );
}

function wordsFor(why: Props["why"]): { readonly title: string; readonly says: string } {
  if (why === "welcome" || why === "ended" || why === "left") return words[why];
  return { title: words.refused.title, says: sentenceOf(why) };
}

/** Where to come back to: the page under this one, which holds ids only. */
function backTo(why: Props["why"]): string {
  return why === "welcome" || why === "ended" ? `${location.pathname}${location.search}` : "/";
}
