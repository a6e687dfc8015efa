// The parts of a page, each under an address of its own: links that look like tabs.
import { join } from "@kumacari/ui";
import { Link, type LinkProps } from "@tanstack/react-router";

type Props<P extends string> = {
  readonly label: string;
  readonly to: "/assurance" | "/audit" | "/booking" | "/hubs" | "/law" | "/people";
  readonly parts: readonly P[];
  readonly says: Readonly<Record<P, string>>;
  readonly search?: (part: P) => NonNullable<LinkProps["search"]>;
  readonly shown: P;
};

export const PartNav = <P extends string>({ label, to, parts, says, search, shown }: Props<P>) => (
  <nav aria-label={label} className="flex flex-wrap gap-x-1 border-b border-solid-gray-300">
    {parts.map((it) => (
      <Link
        key={it}
        to={to}
        search={search?.(it) ?? { part: it }}
        // Which one is shown, the page says: an address may name no part, or one that nobody here may see.
        activeOptions={{ exact: true, explicitUndefined: true }}
        aria-current={it === shown ? "page" : undefined}
        className={tab}
      >
        {says[it]}
      </Link>
    ))}
  </nav>
);

const tab = join(
  "flex min-h-11 items-center border-b-4 border-transparent px-3 text-dns-16N-130 text-solid-gray-800 hover:underline wide:px-4",
  "aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-900",
);
