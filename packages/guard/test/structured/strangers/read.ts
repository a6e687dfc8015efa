// The half that may be read.
import type { Half } from "./frames.ts";
import { shared } from "./kit.ts";
import { contact } from "./read-contact.ts";
import { harmlessOffice } from "./read-harmless-office.ts";
import { harmlessTalk } from "./read-harmless-talk.ts";
import { harmlessWork } from "./read-harmless-work.ts";
import { life } from "./read-life.ts";
import { money } from "./read-money.ts";
import { papers } from "./read-papers.ts";
import { after, before, together } from "./read-together.ts";

export const read: Half = {
  classes: [...contact, ...life, ...money, ...papers],
  together,
  harmless: [...harmlessWork, ...harmlessOffice, ...harmlessTalk],
  before,
  after,
  kit: shared,
};
