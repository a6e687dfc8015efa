// 「電話で連絡」 and how many there are; the list opens over the page, so that the inbox stays where it is.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Door } from "../../door.tsx";
import { lazyPage } from "../../lazy-page.tsx";
import { useRpc } from "../../rpc.ts";
import { door } from "./door-words.ts";

const Calls = lazyPage(async () => (await import("./calls.tsx")).Calls);

export function CallsDoor() {
  const rpc = useRpc();
  const { data } = useQuery(rpc.reach.calls.queryOptions(undefined, { refetchInterval: 30_000 }));
  const [open, setOpen] = useState(false);
  const count = data && data.cases.length + data.answers.length;
  return (
    <Door label={door.open(count)} title={door.title} shut={door.shut} open={open} onOpen={setOpen}>
      <Calls />
    </Door>
  );
}
