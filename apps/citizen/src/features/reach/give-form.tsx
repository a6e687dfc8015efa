// Names an address under the words it is used for: pressing agrees to exactly these.
import { Button, TextField } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useDesk } from "../../desk.ts";
import { refused } from "../../refused.ts";
import { Trouble } from "../../trouble.tsx";
import type { Reaches } from "./held.ts";
import { words } from "./words.ts";

type Props = {
  readonly by: "mail" | "phone";
  readonly text: Reaches["mail"]["text"];
  readonly onGiven: () => Promise<unknown>;
};

export function GiveForm({ by, text, onGiven }: Props) {
  const { ask } = useDesk();
  const says = words[by];
  const [address, setAddress] = useState("");
  const [tried, setTried] = useState(false);
  const give = useMutation({
    mutationFn: () => ask.reach.give.mutate({ by, address, version: text.version }),
    onSuccess: onGiven,
  });
  const missing = address.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing && !give.isPending) give.mutate();
  };
  const why = give.error ? refused(give.error) : undefined;
  const wrong = why?.kind === "invalid" ? why.says : undefined;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <div className="flex flex-col gap-2 rounded-12 bg-solid-gray-50 p-4">
        <p className="text-std-16B-170">{words.usedFor}</p>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          {text.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <TextField
        label={says.label}
        value={address}
        onChange={setAddress}
        error={tried && missing ? says.missing : wrong}
        {...(by === "mail" ? mail : phone)}
      />
      {give.error && !wrong && (
        <Trouble error={give.error} again={() => give.mutate()} busy={give.isPending} />
      )}
      <Button type="submit" size="l" block busy={give.isPending}>
        {says.give}
      </Button>
    </form>
  );
}

const mail = { type: "email", inputMode: "email", autoComplete: "email", maxLength: 254 } as const;
const phone = { type: "tel", inputMode: "tel", autoComplete: "tel", maxLength: 20 } as const;
