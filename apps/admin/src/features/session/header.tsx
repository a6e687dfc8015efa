// The band over every page: where one is, where one may go, who is signed in.
import { roleNames } from "@kumacari/domain";
import { join, VisuallyHidden } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { may, useMe } from "../../me.ts";
import { words as common } from "../../words.ts";
import { SignOut } from "./sign-out.tsx";
import { words } from "./words.ts";

type Props = { readonly kept: boolean; readonly dropKept: () => void };

export function Header({ kept, dropKept }: Props) {
  const me = useMe();
  return (
    <header className="flex shrink-0 flex-wrap items-center gap-x-3 wide:flex-nowrap wide:gap-x-6 border-b border-solid-gray-300 bg-white px-4 wide:h-16 wide:px-6">
      <Link to="/" className="flex h-12 items-center gap-2.5 text-dns-16B-130 text-solid-gray-900 wide:h-16">
        <img src="/mark.svg" alt="" width="32" height="32" />
        <span className="text-dns-17B-130">{common.service}</span>
        {may(me, "inbox.read") && (
          <span className="hidden text-dns-14N-130 text-solid-gray-700 sm:inline">{common.place}</span>
        )}
      </Link>
      <span aria-hidden="true" className="order-3 w-full wide:hidden" />
      <nav aria-label={words.nav} className="order-3 -ms-2 flex flex-1 wide:order-none wide:ms-0">
        {may(me, "inbox.read") && (
          <Link to="/" className={tab} activeOptions={{ exact: true, includeSearch: false }}>
            {words.inbox}
          </Link>
        )}
        {may(me, "office.counts") && (
          <Link to="/office" className={tab}>
            {words.office}
          </Link>
        )}
      </nav>
      <p className="order-4 shrink-0 text-end text-dns-14N-120 text-solid-gray-700 wide:order-none wide:ms-auto">
        <VisuallyHidden>{words.signedInAs}</VisuallyHidden>
        <bdi className="block max-w-32 truncate text-dns-14B-120 text-solid-gray-900 sm:max-w-48">
          {me.name}
        </bdi>
        {roleNames[me.role]}
      </p>
      <div className="order-2 ms-auto wide:order-none wide:ms-0">
        <SignOut kept={kept} dropKept={dropKept} />
      </div>
    </header>
  );
}

const tab = join(
  "relative flex min-h-11 items-center px-3 whitespace-nowrap wide:px-4 text-dns-16N-130 text-solid-gray-800 hover:bg-solid-gray-50 hover:underline wide:h-16",
  "after:absolute after:inset-x-2 after:bottom-0 after:h-1 after:rounded-t-4",
  "aria-[current=page]:font-700 aria-[current=page]:text-key-900 aria-[current=page]:after:bg-key-900 forced-colors:aria-[current=page]:after:bg-[Highlight]",
);
