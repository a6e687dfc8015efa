// 「電話で連絡」 and how many there are; the list opens over the page, so that the inbox stays where it is.
import { Button, Dialog } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { lazyPage } from "../../lazy-page.tsx";
import { useRpc } from "../../rpc.ts";
import { door } from "./door-words.ts";

const Calls = lazyPage(async () => (await import("./calls.tsx")).Calls);

export function CallsDoor() {
  const rpc = useRpc();
  const { data } = useQuery(rpc.reach.calls.queryOptions(undefined, { refetchInterval: 30_000 }));
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const count = data && data.cases.length + data.answers.length;
  return (
    <>
      <Button tone="outline" className="tabular-nums" onClick={() => setOpen(true)}>
        {door.open(count)}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={door.title}
        actions={
          <Button tone="outline" onClick={close}>
            {door.shut}
          </Button>
        }
      >
        <Calls />
      </Dialog>
    </>
  );
}
