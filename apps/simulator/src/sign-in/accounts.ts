// The demo staff's accounts: password and one-time code, for a laptop only.
import { join } from "node:path";
import { sha256 } from "@kumacari/crypto";
import type { Chance, Clock } from "@kumacari/desk/ports";
import { type Role, roles } from "@kumacari/domain";
import { generateSecret, generateSync, verifySync } from "otplib";
import * as z from "zod";
import { openShelf } from "../town/shelf.ts";

const account = z.object({
  subject: z.string(),
  name: z.string(),
  role: z.enum(roles),
  mail: z.string(),
  password: z.string(),
  totpSecret: z.string(),
  active: z.boolean(),
  /** The time step of the last code taken; it and all before it are spent. */
  lastStep: z.number().int(),
});
export type Account = z.infer<typeof account>;

/** What the start page shows of an account. Unless `spent`, `code` is accepted now and for `secondsLeft` more. */
export type AccountCard = {
  readonly name: string;
  readonly role: Role;
  readonly mail: string;
  readonly password: string;
  readonly code: string;
  readonly secondsLeft: number;
  /** This code and the next one were both used already: a new one comes in `secondsLeft`. */
  readonly spent: boolean;
};

export interface Accounts {
  add(person: {
    readonly subject: string;
    readonly name: string;
    readonly role: Role;
    readonly mail: string;
  }): void;
  bySubject(subject: string): Account | undefined;
  /** The subject whose password this is; a stranger's mail takes as long as a wrong password. */
  withPassword(mail: string, password: string): string | undefined;
  /** Takes a code once: whoever sends the same or an older one again is refused. */
  takeCode(subject: string, code: string): boolean;
  setActive(subject: string, active: boolean): void;
  cards(): readonly AccountCard[];
  readonly flush: () => void;
}

const period = 30;
/** One step to either side: a slow typist, and two sign-ins within one step. */
const tolerance = period;

export function openAccounts(folder: string, { clock, chance }: { clock: Clock; chance: Chance }): Accounts {
  const shelf = openShelf(join(folder, "accounts.json"), account);
  const all = (): readonly Account[] => shelf.entries().map(([, it]) => it);
  const epoch = (): number => Math.floor(clock.now() / 1000);
  return {
    add: (person) =>
      shelf.set(person.subject, {
        ...person,
        password: spellPassword(chance.token()),
        totpSecret: generateSecret(),
        active: true,
        lastStep: 0,
      }),
    bySubject: (subject) => shelf.get(subject),
    withPassword: (mail, password) => {
      const found = all().find((it) => it.mail === mail.trim().toLowerCase());
      const right = same(password, found?.password ?? "");
      return found?.active && right ? found.subject : undefined;
    },
    takeCode: (subject, code) => {
      const found = shelf.get(subject);
      const token = code.normalize("NFKC").replace(/\s/g, "");
      if (!found?.active || !/^\d{6}$/.test(token)) return false;
      const answer = verifySync({
        secret: found.totpSecret,
        token,
        epoch: epoch(),
        epochTolerance: tolerance,
        afterTimeStep: found.lastStep,
      });
      if (!answer.valid || !("timeStep" in answer)) return false;
      shelf.set(subject, { ...found, lastStep: answer.timeStep });
      return true;
    },
    setActive: (subject, active) => {
      const found = shelf.get(subject);
      if (found) shelf.set(subject, { ...found, active });
    },
    cards: () => all().map((it) => card(it, epoch())),
    flush: shelf.flush,
  };
}

function card({ name, role, mail, password, totpSecret, lastStep }: Account, epoch: number): AccountCard {
  const now = Math.floor(epoch / period);
  // At most one step ahead: further ones would not be accepted yet.
  const step = Math.min(Math.max(now, lastStep + 1), now + 1);
  const code = generateSync({ secret: totpSecret, epoch: step * period });
  const spent = lastStep >= step;
  const until = spent ? step * period : (step + 1) * period;
  return { name, role, mail, password, code, spent, secondsLeft: until - epoch };
}

/** Compared by their hashes, so that the time taken tells nothing of where they differ. */
function same(given: string, kept: string): boolean {
  const [a, b] = [sha256(given), sha256(kept)];
  let difference = kept === "" ? 1 : 0;
  for (let at = 0; at < a.length; at += 1) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}

/** Easy to read aloud and to type: `kuma-7h2m-qx3f-9rtd`. */
function spellPassword(random: string): string {
  const letters = random.toLowerCase().replace(/[^2-9a-hjkmnp-z]/g, "");
  return ["kuma", letters.slice(0, 4), letters.slice(4, 8), letters.slice(8, 12)].join("-");
}
