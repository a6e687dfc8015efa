// What lies outside of the office in tests: accounts at a sign-in service, and letters on their way. Both can be away.
import type { Account, IdentityProvider, Letter, Post } from "@kumacari/desk/ports";
import { NotReached } from "@kumacari/domain";

type Kept = Account & { readonly mail: string; readonly password: string; readonly signedOut: number };

export function openOutside() {
  const accounts = new Map<string, Kept>();
  const letters: Letter[] = [];
  const away = { identity: false, post: false };
  /** As Cognito: a new account stands in the place of one whose factors are taken away. */
  const renews = { subject: false };
  let made = 0;
  const reached = (): void => {
    if (away.identity) throw new NotReached("sign-in");
  };
  const change = async (subject: string, how: (it: Kept) => Partial<Kept>) => {
    reached();
    const it = accounts.get(subject);
    if (it) accounts.set(subject, { ...it, ...how(it) });
  };
  const identity: IdentityProvider = {
    async invite(mail, password) {
      reached();
      if ([...accounts.values()].some((it) => it.mail === mail)) return "exists";
      made += 1;
      const subject = `subject-of-${made}`;
      const status = "invited";
      accounts.set(subject, { subject, mail, password, enabled: true, status, factors: [], signedOut: 0 });
      return { subject };
    },
    async find(subject) {
      reached();
      return accounts.get(subject);
    },
    disable: (subject) => change(subject, () => ({ enabled: false })),
    enable: (subject) => change(subject, () => ({ enabled: true })),
    signOutEverywhere: (subject) => change(subject, (it) => ({ signedOut: it.signedOut + 1 })),
    async reset(subject, password) {
      await change(subject, () => ({ password, factors: [], status: "invited" }));
      const it = accounts.get(subject);
      if (!it || !renews.subject) return it && { subject };
      accounts.delete(subject);
      made += 1;
      const anew = `subject-of-${made}`;
      accounts.set(anew, { ...it, subject: anew });
      return { subject: anew };
    },
    async remove(subject) {
      reached();
      accounts.delete(subject);
    },
    async *all() {
      reached();
      yield* accounts.values();
    },
  };
  const post: Post = {
    async send(letter) {
      if (away.post) throw new Error("the mail service is away");
      letters.push(letter);
    },
  };
  return { identity, post, accounts, letters, away, renews };
}
