// The accounts of staff on a laptop: password and one-time code, from invitation to removal.
import { join } from "node:path";
import type { Chance, Clock, Account as Told } from "@kumacari/desk/ports";
import { accessLimits, hours, type Role } from "@kumacari/domain";
import { openShelf } from "../town/shelf.ts";
import { type Account, account } from "./account.ts";
import { currentCode, newSecret, stepOf } from "./codes.ts";
import { isChoosable, isPassword, sealPassword, spellPassword } from "./passwords.ts";

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
  /** Somebody of the demo town. */
  add(person: {
    readonly subject: string;
    readonly name: string;
    readonly role: Role;
    readonly mail: string;
  }): void;
  /** The subject of a new account with a temporary password, or undefined when the address has one. */
  invite(mail: string, temporary: string): string | undefined;
  bySubject(subject: string): Account | undefined;
  /** The subject whose password this is; a stranger's mail takes as long as a wrong password. */
  withPassword(mail: string, password: string): string | undefined;
  /** In the place of a temporary one. */
  choosePassword(subject: string, password: string): boolean;
  /** The first code of a new key: from now on this key is the second factor. */
  takeFirstCode(subject: string, secret: string, code: string): boolean;
  /** Takes a code once: whoever sends the same or an older one again is refused. */
  takeCode(subject: string, code: string): boolean;
  setActive(subject: string, active: boolean): void;
  reset(subject: string, temporary: string): boolean;
  remove(subject: string): void;
  told(): readonly Told[];
  cards(): readonly AccountCard[];
  readonly flush: () => void;
}

export function openAccounts(folder: string, { clock, chance }: { clock: Clock; chance: Chance }): Accounts {
  const shelf = openShelf(join(folder, "accounts.json"), account);
  const all = (): readonly Account[] => shelf.entries().map(([, it]) => it);
  const byMail = (mail: string) => all().find((it) => it.mail === mail.trim().toLowerCase());
  const epoch = (): number => Math.floor(clock.now() / 1000);
  const keep = (it: Account): void => shelf.set(it.subject, it);
  const temporary = (password: string) => ({
    sealed: sealPassword(password, chance.token()),
    temporaryUntil: clock.now() + hours(accessLimits.invitationHours),
  });
  const accept = (it: Account, secret: string, code: string): boolean => {
    const step = stepOf(code, { secret, epoch: epoch(), lastStep: it.lastStep });
    if (step === undefined) return false;
    keep({ ...it, totpSecret: secret, lastStep: step });
    return true;
  };
  return {
    add: (person) =>
      keep({
        ...person,
        password: spellPassword(chance.token()),
        totpSecret: newSecret(),
        active: true,
        lastStep: 0,
      }),
    invite: (mail, password) => {
      if (byMail(mail)) return undefined;
      const subject = chance.uuid();
      keep({ subject, mail: mail.trim().toLowerCase(), active: true, lastStep: 0, ...temporary(password) });
      return subject;
    },
    bySubject: (subject) => shelf.get(subject),
    withPassword: (mail, password) => {
      const found = byMail(mail);
      const right = isPassword(found, password);
      const over = found?.temporaryUntil !== undefined && found.temporaryUntil <= clock.now();
      return found?.active && right && !over ? found.subject : undefined;
    },
    choosePassword: (subject, password) => {
      const found = shelf.get(subject);
      if (!found?.active || found.temporaryUntil === undefined) return false;
      const { temporaryUntil: _over, password: _open, ...rest } = found;
      if (!isChoosable(password, { mail: found.mail, former: isPassword(found, password) })) return false;
      keep({ ...rest, sealed: sealPassword(password, chance.token()) });
      return true;
    },
    takeFirstCode: (subject, secret, code) => {
      const found = shelf.get(subject);
      return found?.active === true && found.totpSecret === undefined && accept(found, secret, code);
    },
    takeCode: (subject, code) => {
      const found = shelf.get(subject);
      return (
        found?.active === true && found.totpSecret !== undefined && accept(found, found.totpSecret, code)
      );
    },
    setActive: (subject, active) => {
      const found = shelf.get(subject);
      if (found) keep({ ...found, active });
    },
    reset: (subject, password) => {
      const found = shelf.get(subject);
      if (!found) return false;
      const { totpSecret: _lost, password: _open, ...rest } = found;
      keep({ ...rest, lastStep: 0, ...temporary(password) });
      return true;
    },
    remove: (subject) => shelf.delete(subject),
    told: () => all().map(toldOf),
    cards: () => all().flatMap((it) => card(it, epoch())),
    flush: shelf.flush,
  };
}

/** As the administration tells it: without the address. */
export const toldOf = ({ subject, active, temporaryUntil, totpSecret }: Account): Told => ({
  subject,
  enabled: active,
  status: temporaryUntil === undefined ? "confirmed" : "invited",
  factors: totpSecret === undefined ? [] : ["totp"],
});

function card(it: Account, epoch: number): readonly AccountCard[] {
  const { name, role, mail, password, totpSecret, lastStep, active } = it;
  if (!name || !role || !password || !totpSecret || !active) return [];
  return [{ name, role, mail, password, ...currentCode(totpSecret, lastStep, epoch) }];
}
