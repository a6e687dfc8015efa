// The band over every page: where one is, where one may go, who is signed in.
import { roleNames } from "@kumacari/domain";
import { join, VisuallyHidden } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { may, useMe } from "../../me.ts";
import { words as common } from "../../words.ts";
import { SignOut } from "./sign-out.tsx";
import { tabOf, tabPaths } from "./tabs.ts";
import { words } from "./words.ts";

type Props = {
  readonly kept: boolean;
  readonly dropKept: () => void;
  /** How many things at the border with LINE somebody should look at, and the same in words. */
  readonly line: { readonly n: number; readonly says: string };
};

export function Header({ kept, dropKept, line }: Props) {
  const me = useMe();
  return (
    <header className="print:hidden flex shrink-0 flex-wrap items-center gap-x-3 wide:flex-nowrap wide:gap-x-6 border-b border-solid-gray-300 bg-white px-4 wide:h-16 wide:px-6">
      <Link
        to="/"
        className="flex h-12 shrink-0 items-center gap-2.5 whitespace-nowrap text-dns-16B-130 text-solid-gray-900 wide:h-16"
      >
        <img src="/mark.svg" alt="" width="32" height="32" />
        <span className="text-dns-17B-130">{common.service}</span>
        {may(me, "inbox.read") && (
          <span className="hidden text-dns-14N-130 text-solid-gray-700 sm:max-wide:inline min-[96rem]:inline">
            {common.place}
          </span>
        )}
      </Link>
      <span aria-hidden="true" className="order-3 w-full wide:hidden" />
      <nav
        aria-label={words.nav}
        className="order-3 -ms-2 flex flex-1 flex-wrap wide:order-none wide:ms-0 wide:flex-nowrap"
      >
        {tabPaths.map((path) => {
          const it = tabOf(path);
          return (
            may(me, it.may) && (
              <Link key={path} to={path} className={look} activeOptions={exactly}>
                <span>
                  {it.short}
                  {it.rest && <span className="max-wide:hidden">{it.rest}</span>}
                </span>
                {path === "/line" && line.n > 0 && <Count {...line} />}
              </Link>
            )
          );
        })}
      </nav>
      <Link
        to="/passkeys"
        className="order-4 flex min-h-11 shrink-0 flex-col justify-center text-end text-dns-14N-120 text-solid-gray-700 underline underline-offset-2 hover:decoration-2 wide:order-none wide:ms-auto"
      >
        <VisuallyHidden>{words.signedInAs}</VisuallyHidden>
        <bdi className="block max-w-32 truncate text-dns-14B-120 text-solid-gray-900 sm:max-w-48">
          {me.name}
        </bdi>
        {roleNames[me.role]}
        <VisuallyHidden>{words.ways}</VisuallyHidden>
      </Link>
      <div className="order-2 ms-auto shrink-0 whitespace-nowrap wide:order-none wide:ms-0">
        <SignOut kept={kept} dropKept={dropKept} />
      </div>
    </header>
  );
}

/** `/` is the inbox alone, not everything below it; its filters are not another page. */
const exactly = { exact: true, includeSearch: false } as const;

/** Laid over the tab's corner: when it comes, nothing moves. */
const Count = ({ n, says }: Props["line"]) => (
  <span className="absolute end-0 top-0.5 min-w-5 rounded-full bg-red-900 px-1 text-center text-oln-14B-100 leading-5 text-white tabular-nums wide:-end-1 wide:top-2.5 forced-colors:border">
    <span aria-hidden="true">{n > 99 ? "99+" : n}</span>
    <VisuallyHidden>{says}</VisuallyHidden>
  </span>
);

const look = join(
  "relative flex min-h-11 items-center px-2 whitespace-nowrap sm:max-wide:px-3 min-[90rem]:px-3 text-dns-16N-130 text-solid-gray-800 hover:bg-solid-gray-50 hover:underline wide:h-16",
  "after:absolute after:inset-x-2 after:bottom-0 after:h-1 after:rounded-t-4",
  "aria-[current=page]:font-700 aria-[current=page]:text-key-900 aria-[current=page]:after:bg-key-900 forced-colors:aria-[current=page]:after:bg-[Highlight]",
);
