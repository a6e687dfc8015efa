// A phrase of the catalogue as a letter: fixed sentences, and one link of ours.
import type { MailPhrase } from "@kumacari/conversation/mail";
import { confirming, opening, sentences, subject } from "./words.ts";

export type MailWords = { readonly subject: string; readonly text: string };
/** Where the citizens' pages are. */
export type MailPlace = { readonly origin: string };

/** Behind the `#`: it reaches no server when the page is fetched, and no log. */
export const linkOf = ({ origin }: MailPlace, { say, link }: MailPhrase): string =>
  `${origin}/${say === "mail-confirm" ? "mail-confirm" : "mail"}#${link}`;

export function render(place: MailPlace, phrase: MailPhrase): MailWords {
  const link = linkOf(place, phrase);
  const rest = phrase.say === "mail-confirm" ? confirming(link) : opening(link);
  return {
    subject,
    text: ["クマキャリ！ キャリア相談所です。", sentences[phrase.say], "", ...rest].join("\n"),
  };
}
