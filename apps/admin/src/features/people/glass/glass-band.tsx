// Over every page while broken glass is open: whose it is, how long it still lasts, and the way to end it.
import { Button } from "@kumacari/ui";
import { useState } from "react";
import { may, useMe } from "../../../me.ts";
import type { Glass } from "../../../rpc.ts";
import { leftWords } from "../left.ts";
import { type Heard, usePeople, useServerNow } from "../use-people.ts";
import { words } from "../words.ts";
import { EndGlassDialog } from "./end-dialog.tsx";

const { glass: says } = words;

/** Asked for only by those who may know; it lies at the foot of the window, so that nothing moves when it comes. */
export function GlassBand() {
  const me = useMe();
  const reads = may(me, "people.read");
  const { data, dataUpdatedAt } = usePeople(30_000, reads);
  const [ending, setEnding] = useState<Glass>();
  if (!reads || !data) return null;
  const heard = { said: data.now, at: dataUpdatedAt };
  const ends = (it: Glass) => it.mine || may(me, "people.manage");
  return (
    <>
      {data.glasses
        .filter((it) => it.open)
        .map((it) => (
          <Open key={it.id} glass={it} heard={heard} {...(ends(it) ? { onEnd: () => setEnding(it) } : {})} />
        ))}
      {ending && <EndGlassDialog glass={ending} onClose={() => setEnding(undefined)} onSaid={() => {}} />}
    </>
  );
}

type Props = { readonly glass: Glass; readonly heard: Heard; readonly onEnd?: () => void };

function Open({ glass: { by, mine, ends }, heard, onEnd }: Props) {
  const now = useServerNow(heard);
  if (now >= ends) return null;
  return (
    <aside
      aria-label={says.title}
      className="sticky bottom-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-1 border-t-4 border-red-900 bg-red-50 px-4 py-2 wide:px-6"
    >
      <p role="status" className="text-std-16B-170 text-red-1000">
        {says.band(by, mine)}
      </p>
      <p className="min-w-32 text-dns-16N-130 tabular-nums">{says.left(leftWords(ends, now))}</p>
      <p className="text-dns-14N-130 text-solid-gray-800 max-wide:hidden">{says.recorded}</p>
      {onEnd && (
        <Button size="s" danger className="ms-auto" onClick={onEnd}>
          {says.end}
        </Button>
      )}
    </aside>
  );
}
