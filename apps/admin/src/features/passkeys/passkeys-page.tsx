// 「サインインの方法」: one's own passkeys, what to do without one, and where one is signed in.
import { privilegedRoles } from "@kumacari/domain";
import { Button, Heading, Notice } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { useMe } from "../../me.ts";
import { PageTitle } from "../../page-title.tsx";
import { canPasskeys } from "../../passkey.ts";
import { type OwnPasskey, useRpc } from "../../rpc.ts";
import { words as common } from "../../words.ts";
import { DoneLine } from "./done-line.tsx";
import { PasskeyCard } from "./passkey-card.tsx";
import { Places } from "./places.tsx";
import { RegisterDialog } from "./register-dialog.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { words } from "./words.ts";

export function PasskeysPage() {
  const rpc = useRpc();
  const query = useQuery(rpc.passkey.mine.queryOptions());
  return (
    <main id="main" className="mx-auto flex w-full max-w-[60rem] flex-col gap-6 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
      </div>
      <Loaded query={query}>{(data) => <Passkeys own={data} />}</Loaded>
      <Places />
      <section aria-labelledby="other" className="flex flex-col gap-2">
        <Heading level={2} id="other">
          {words.other.title}
        </Heading>
        <ul className="flex list-disc flex-col gap-1 ps-6">
          {words.other.says.map((it) => (
            <li key={it}>{it}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

function Passkeys({ own }: { readonly own: readonly OwnPasskey[] }) {
  const me = useMe();
  const [said, setSaid] = useState("");
  const [registering, setRegistering] = useState(false);
  const [renaming, setRenaming] = useState<OwnPasskey>();
  const [removing, setRemoving] = useState<OwnPasskey>();
  const open = (how: () => void) => () => {
    setSaid("");
    how();
  };
  const able = canPasskeys();
  return (
    <>
      {own.flatMap(({ mark, name, locked }) =>
        locked === undefined
          ? []
          : [
              <Notice key={mark} tone="error" title={words.locked.title} live="off">
                <p>{words.locked.says(name, locked)}</p>
              </Notice>,
            ],
      )}
      <section aria-labelledby="own" className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Heading level={2} id="own">
            {words.list}
          </Heading>
          <Button unavailable={!able} onClick={open(() => setRegistering(true))}>
            {words.register}
          </Button>
        </div>
        {!able && <p>{common.passkey.unable}</p>}
        <DoneLine says={said} list={own} />
        {own.length === 0 ? (
          <Notice tone="info" title={words.none.title} live="off">
            <p>{words.none.says}</p>
            {privilegedRoles.includes(me.role) && <p>{words.none.privileged}</p>}
          </Notice>
        ) : (
          <ul className="flex flex-col gap-3">
            {own.map((it) => (
              <PasskeyCard
                key={it.mark}
                it={it}
                onRename={open(() => setRenaming(it))}
                onRemove={open(() => setRemoving(it))}
              />
            ))}
          </ul>
        )}
      </section>
      <RegisterDialog
        open={registering}
        first={words.newName(own.length + 1)}
        onClose={() => setRegistering(false)}
        onDone={setSaid}
      />
      <RenameDialog it={renaming} onClose={() => setRenaming(undefined)} onDone={setSaid} />
      <RemoveDialog it={removing} onClose={() => setRemoving(undefined)} onDone={setSaid} />
    </>
  );
}
