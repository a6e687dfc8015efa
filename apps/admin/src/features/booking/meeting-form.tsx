// The way into an online sitting: written here, opened again only when somebody asks for it.
import { Button, TextField } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refusedBy } from "../../refused.ts";
import type { Sitting } from "../../rpc.ts";
import { useRpcClient } from "../../rpc.ts";
import { useChange } from "./use-booking.ts";
import { words } from "./words.ts";

const { meeting: says } = words;

export function MeetingForm({ it }: { readonly it: Sitting }) {
  const client = useRpcClient();
  const [link, setLink] = useState("");
  const [said, setSaid] = useState("");
  const { go, busy, error } = useChange(
    (booking, to: string) => booking.setMeeting.mutate({ id: it.id, link: to }).then(() => to),
    (to) => setSaid(to.trim() === "" ? says.gone : says.saved),
  );
  const look = useMutation({
    mutationFn: () => client.booking.meeting.query({ id: it.id }),
    onSuccess: (found) => {
      setLink(found.link ?? "");
      setSaid(found.link ? says.set : says.unset);
    },
  });
  const wrong = error ?? (look.error ? refusedBy(look.error).says : undefined);
  return (
    <form
      className="flex flex-col gap-2 border-t border-solid-gray-300 pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        setSaid("");
        go(link);
      }}
    >
      <TextField
        type="url"
        inputMode="url"
        label={says.label}
        hint={says.hint}
        value={link}
        onChange={setLink}
        autoComplete="off"
        spellCheck={false}
        readOnly={busy || look.isPending}
        error={wrong}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" size="s" busy={busy}>
          {says.save}
        </Button>
        <Button tone="text" size="s" busy={look.isPending} onClick={() => look.mutate()}>
          {says.show}
        </Button>
        <p role="status" className="text-dns-14N-130">
          {said}
        </p>
      </div>
    </form>
  );
}
