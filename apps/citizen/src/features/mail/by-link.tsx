// A link of a mail was opened: looking at this page changes nothing; the word and the press spend the link.
import { Button, buttonLook, Notice, TextField } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isFinal, refused } from "../../refused.ts";
import { Trouble } from "../../trouble.tsx";
import { Frame } from "./frame.tsx";
import { words } from "./words.ts";

type Props = {
  readonly token: string;
  readonly title: string;
  readonly lead: string;
  readonly press: string;
  readonly note?: string;
  /** What a new link opens, once this one is spent. */
  readonly spentSays?: string;
  readonly act: (sent: { readonly token: string; readonly word: string }) => Promise<void>;
};

export function ByLink({ token, title, lead, press, note, spentSays, act }: Props) {
  const [word, setWord] = useState("");
  const [tried, setTried] = useState(false);
  const digits = word.normalize("NFKC").replace(/\D/g, "");
  const go = useMutation({ mutationFn: () => act({ token, word: digits }) });
  const missing = digits.length !== 6;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!missing && !go.isPending) go.mutate();
  };
  const why = go.error ? refused(go.error) : undefined;
  const spent = token === "" || why?.kind === "mail-link-spent";
  const wrong = why?.kind === "word-wrong" ? why.says : undefined;
  if (spent) {
    return (
      <Frame title={title}>
        <Notice tone="warn">{why?.says ?? words.noLink}</Notice>
        {spentSays && <p>{spentSays}</p>}
        <a href="/mail-in" className={buttonLook({ size: "l", block: true })}>
          {words.askAnew}
        </a>
      </Frame>
    );
  }
  return (
    <Frame title={title} lead={lead}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-6">
        <TextField
          label={words.word}
          hint={words.wordHint}
          value={word}
          onChange={setWord}
          error={tried && missing ? words.wordMissing : wrong}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
        />
        {why &&
          !wrong &&
          (isFinal(why) ? (
            <Notice tone="warn">{why.says}</Notice>
          ) : (
            <Trouble error={go.error} again={() => go.mutate()} busy={go.isPending} />
          ))}
        <Button type="submit" size="l" block busy={go.isPending || go.isSuccess}>
          {press}
        </Button>
      </form>
      {note && <p className="text-solid-gray-700">{note}</p>}
      <p className="text-solid-gray-700">{words.forgot}</p>
    </Frame>
  );
}
