// The second person's word on what somebody asked for, and the asker's own way to take it back.
import { isBlank } from "@kumacari/domain";
import { TextField } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../../acting/act-dialog.tsx";
import type { Ask } from "../../../rpc.ts";
import { words } from "../words.ts";
import type { Ends } from "./act-now.tsx";
import { Password } from "./password.tsx";

const { ask: says } = words;

type Props = Ends & { readonly ask: Ask };

export function ApproveDialog({ ask: { id, what, name }, onClose, onSaid }: Props) {
  const [mail, setMail] = useState("");
  const [tried, setTried] = useState(false);
  const invites = what === "invite";
  return (
    <ActDialog
      title={says.approve}
      onClose={onClose}
      go={words.asks.approve}
      send={(rpc, { dry }) => rpc.people.approve.mutate({ id, dry, ...(invites ? { mail } : {}) })}
      ready={() => {
        setTried(true);
        return !isBlank(mail);
      }}
      onDone={() => onSaid(says.done.approve)}
      answer={(it) =>
        "password" in it && <Password password={it.password} done={says.done[it.state](name)} />
      }
      fields={
        invites ? (
          <>
            <p className="font-700">{name}</p>
            <TextField
              type="email"
              label={says.mail}
              hint={says.mailHint}
              value={mail}
              onChange={setMail}
              autoComplete="off"
              spellCheck={false}
              error={tried && isBlank(mail) ? words.person.missing : undefined}
            />
          </>
        ) : undefined
      }
    />
  );
}

export const EndAskDialog = ({
  is,
  ask: { id },
  onClose,
  onSaid,
}: Props & { readonly is: "decline" | "withdraw" }) => (
  <ActDialog
    title={says[is]}
    onClose={onClose}
    go={words.asks[is]}
    danger={is === "decline"}
    send={(rpc, { dry }) => rpc.people[is].mutate({ id, dry })}
    onDone={() => onSaid(says.done[is])}
  />
);
