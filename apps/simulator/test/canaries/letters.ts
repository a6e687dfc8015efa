// The letters of a town as their bytes lie in its mailbox: read once each, by whoever waits for theirs, and searched at the end.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { until } from "../town.ts";

export type Letters = {
  /** Waits for the so manieth letter to this address; answers the secret behind its link. */
  linkTo(address: string, nth: number): Promise<string>;
};

const patience = 60_000;

export function openLetters(folder: string): Letters {
  const read = new Map<string, { readonly to: string; readonly link: string }>();
  return {
    async linkTo(address, nth) {
      const links = () => {
        for (const name of names(folder).filter((it) => !read.has(it))) read.set(name, sent(folder, name));
        return [...read.values()].filter(({ to }) => to === address).map(({ link }) => link);
      };
      await until(() => links().length >= nth, patience);
      return links()[nth - 1] ?? "";
    },
  };
}

const names = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((it) => it.endsWith(".eml"))
    .sort();

/** Our letters are quoted-printable or base64; the secret behind `#` is plain letters in both once decoded. */
function sent(folder: string, name: string): { readonly to: string; readonly link: string } {
  const [head = "", body = ""] = split(readFileSync(join(folder, name)).toString("latin1"));
  const text = /base64/i.test(head)
    ? Buffer.from(body, "base64").toString("utf8")
    : body.replace(/=\r?\n/g, "").replace(/=3D/g, "=");
  return {
    to: /^To: *<?([^>\r\n]+)/im.exec(head)?.[1]?.trim() ?? "",
    link: /#([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? "",
  };
}

const split = (raw: string): readonly string[] => {
  const at = raw.indexOf("\r\n\r\n");
  return [raw.slice(0, at), raw.slice(at + 4)];
};

export type LetterBytes = {
  /** As they went over the line, without whom they go to. */
  readonly bytes: string;
  /** The same without the breaks that mail puts into long lines. */
  readonly unbroken: string;
  readonly decoded: string;
  /** The one place where an address has to be. */
  readonly addressees: string;
};

export async function allLetters(folder: string): Promise<LetterBytes> {
  const raw = names(folder).map((name) => readFileSync(join(folder, name)).toString("utf8"));
  const to = /^To:.*(?:\r?\n[ \t].*)*/im;
  const bytes = raw.map((it) => it.replace(to, "")).join("\n");
  const parsed = await Promise.all(raw.map((it) => simpleParser(it.replace(to, ""))));
  return {
    bytes,
    unbroken: bytes.replace(/=?\r?\n[ \t]?/g, ""),
    decoded: parsed.map((it) => JSON.stringify([it.subject, it.text, it.html, [...it.headers]])).join("\n"),
    addressees: raw.map((it) => to.exec(it)?.[0] ?? "").join("\n"),
  };
}
