// Invites somebody new; the temporary password is shown here once.
import { accessLimits, isBlank, type Role, roleNames, roles } from "@kumacari/domain";
import { ChoiceGroup, TextField } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../../acting/act-dialog.tsx";
import { words } from "../words.ts";
import type { Ends } from "./act-now.tsx";
import { Password } from "./password.tsx";

const { inviting: says } = words;

export function InviteDialog({ onClose, onSaid }: Ends) {
  const [name, setName] = useState("");
  const [mail, setMail] = useState("");
  const [role, setRole] = useState<Role>("counsellor");
  const [tried, setTried] = useState(false);
  return (
    <ActDialog
      title={says.title}
      onClose={onClose}
      go={says.go}
      send={(rpc, { dry }) => rpc.people.invite.mutate({ name, mail, role, dry })}
      ready={() => {
        setTried(true);
        return !isBlank(name) && !isBlank(mail);
      }}
      onDone={(it) => onSaid(it.state === "asked" ? says.asked : says.done(name.trim()))}
      answer={(it) =>
        it.state === "invited" && <Password password={it.password} done={says.done(name.trim())} />
      }
      fields={
        <>
          <TextField
            label={says.name}
            hint={says.nameHint}
            value={name}
            onChange={setName}
            maxLength={accessLimits.nameLength}
            autoComplete="off"
            error={tried && isBlank(name) ? words.person.missing : undefined}
          />
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
          <ChoiceGroup
            kind="one"
            legend={says.role}
            columns={2}
            value={role}
            onChange={setRole}
            options={roles.map((value) => ({ value, label: roleNames[value] }))}
          />
        </>
      }
    />
  );
}
