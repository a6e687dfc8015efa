// Personal data with a form of its own: numbers, addresses of mail and networks, dates of birth.
import type { Recogniser, Span } from "../recogniser.ts";
import { birth } from "./birth.ts";
import { mail } from "./mail.ts";
import { numbers } from "./numbers.ts";
import { pairs } from "./pairs.ts";
import { residence } from "./papers.ts";
import { sns } from "./sns.ts";
import { view } from "./view.ts";

export const structured: Recogniser = (reading) => {
  const seen = view(reading);
  const cards = residence(seen);
  const within = ({ from, to }: Span) => cards.some((card) => from < card.to && to > card.from);
  const bare = numbers(seen).filter((span) => !within(span));
  const mails = mail(seen);
  return [...cards, ...bare, ...birth(seen), ...pairs(seen), ...mails, ...sns(seen, mails)];
};
