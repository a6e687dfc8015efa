// `/mail-in`: whoever has a confirmed address asks for a link by typing it; the page never tells whether it is known.
import { Button, Notice, TextField } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isFinal, refused } from "../../refused.ts";
import type { Ask } from "../../rpc.ts";
import { Trouble } from "../../trouble.tsx";
import { Frame } from "./frame.tsx";
import { words } from "./words.ts";

export function AskLink({ ask }: { readonly ask: Ask }) {
  const [address, setAddress] = useState("");
  const [tried, setTried] = useState(false);
  const send = useMutation({ mutationFn: () => ask.mail.ask.mutate({ address }) });
  const missing = address.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing && !send.isPending) send.mutate();
  };
  if (send.isSuccess) {
    return (
      <Frame title={words.askedTitle}>
        <Notice tone="info">{words.asked}</Notice>
        <p>{words.askedNot}</p>
        <Button tone="outline" size="l" block onClick={() => send.reset()}>
          {words.again}
        </Button>
      </Frame>
    );
  }
  const why = send.error ? refused(send.error) : undefined;
  const wrong = why?.kind === "invalid" ? why.says : undefined;
  return (
    <Frame title={words.askTitle} lead={words.askLead}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-6">
        <TextField
          label={words.address}
          value={address}
          onChange={setAddress}
          error={tried && missing ? words.addressMissing : wrong}
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={254}
        />
        {why &&
          !wrong &&
          (isFinal(why) ? (
            <Notice tone="warn">{why.says}</Notice>
          ) : (
            <Trouble error={send.error} again={() => send.mutate()} busy={send.isPending} />
          ))}
        <Button type="submit" size="l" block busy={send.isPending}>
          {words.ask}
        </Button>
      </form>
      <p className="text-solid-gray-700">{words.forgot}</p>
    </Frame>
  );
}
