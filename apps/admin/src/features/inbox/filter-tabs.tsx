// Which cases to see, each view a link of its own so that it can be kept and shared.
import { type InboxView, inboxViews } from "@kumacari/domain";
import { join } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { words } from "./words.ts";

type Props = { readonly view: InboxView; readonly counts: Readonly<Record<InboxView, number>> };

export function FilterTabs({ view, counts }: Props) {
  return (
    <nav aria-label={words.filters} className="flex flex-wrap gap-1.5 wide:gap-2">
      {inboxViews.map((it) => (
        <Link
          key={it}
          to="/"
          search={it === "all" ? {} : { show: it }}
          replace
          resetScroll={false}
          aria-current={it === view ? "true" : undefined}
          className={join(pill, it === view ? chosen : open)}
        >
          {words.show[it]}
          <span className="tabular-nums">{counts[it].toLocaleString("ja-JP")}</span>
        </Link>
      ))}
    </nav>
  );
}

const pill = "inline-flex min-h-11 items-center gap-2 rounded-full border px-3 text-dns-16N-130 wide:px-4";
const chosen = "border-key-900 bg-key-900 font-700 text-white forced-colors:border-4";
const open = "border-solid-gray-420 bg-white text-solid-gray-800 hover:border-black hover:underline";
