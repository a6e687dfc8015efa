// Whose records are to end: wished by themselves, waiting for a second person, and done.
import { Button } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useActing } from "../../../acting/use-acting.ts";
import { Loaded } from "../../../loaded.tsx";
import { may, useMe } from "../../../me.ts";
import { type Shreds, useRpc } from "../../../rpc.ts";
import { AskedList, DoneList, WishedList } from "./lists.tsx";
import { type Acting, ShredDialog } from "./shred-dialogs.tsx";
import { words } from "./words.ts";

export function ShredsPart() {
  const query = useQuery(useRpc().keys.shreds.queryOptions(undefined, { refetchInterval: 10_000 }));
  return <Loaded query={query}>{(data) => <Shown shreds={data} />}</Loaded>;
}

function Shown({ shreds }: { readonly shreds: Shreds }) {
  const acts = may(useMe(), "person.shred");
  const { acting, act, end, said, say, status } = useActing<Acting>();
  return (
    <>
      <p className="max-w-[60em] text-std-16N-170">{words.says}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {acts ? (
          <Button onClick={() => act({ is: "ask" })}>{words.ask}</Button>
        ) : (
          <p className="text-dns-14N-130 text-solid-gray-700">{words.readersOnly}</p>
        )}
        <p role="status" ref={status} tabIndex={-1} className="min-h-7 text-std-16B-170 text-green-900">
          {said}
        </p>
      </div>
      <AskedList rows={shreds.asked} onAct={act} />
      <WishedList rows={shreds.wished} onAct={acts ? act : undefined} />
      <DoneList rows={shreds.done} onAct={acts ? act : undefined} />
      {acting && <ShredDialog acting={acting} onClose={end} onSaid={say} />}
    </>
  );
}
