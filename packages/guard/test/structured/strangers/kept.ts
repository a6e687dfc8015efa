// The half that nobody who mends the guard reads.
import type { Half } from "./frames.ts";
import { contact } from "./kept-contact.ts";
import { harmlessOffice } from "./kept-harmless-office.ts";
import { harmlessTalk } from "./kept-harmless-talk.ts";
import { harmlessWork } from "./kept-harmless-work.ts";
import { keptKit } from "./kept-kit.ts";
import { life } from "./kept-life.ts";
import { money } from "./kept-money.ts";
import { papers } from "./kept-papers.ts";
import { after, before, together } from "./kept-together.ts";

export const kept: Half = {
  classes: [...contact, ...life, ...money, ...papers],
  together,
  harmless: [...harmlessWork, ...harmlessOffice, ...harmlessTalk],
  before,
  after,
  kit: keptKit,
};
