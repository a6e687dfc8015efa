// Accounts at the embedded sign-in service of a laptop, over its administration on the loopback address.
import type { IdentityProvider } from "@kumacari/desk/ports";
import { NotReached } from "@kumacari/domain";
import { readAnswer, readPage, readSubject } from "./read-embedded.ts";

export type EmbeddedSettings = {
  /** Origin of the sign-in service. */
  readonly origin: string;
  /** Made at each start of the town, known to it and to us. */
  readonly secret: string;
};

const patience = 5_000;

/** What broke on the way may quote an address: of it, only that nobody was reached is told. */
async function reach(url: string, how: RequestInit): Promise<Response> {
  const answer = await fetch(url, how).catch(() => undefined);
  if (!answer || answer.status >= 500) throw new NotReached("sign-in");
  return answer;
}

export function createEmbedded({ origin, secret }: EmbeddedSettings): IdentityProvider {
  const ask = async (method: string, path: string, body?: object) => {
    const answer = await reach(`${origin}/admin/accounts${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      signal: AbortSignal.timeout(patience),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { status } = answer;
    if (status !== 404 && status !== 409 && !answer.ok)
      throw new Error(`the sign-in service answered ${status}`);
    return { status, said: await answer.json() };
  };
  const of = (subject: string, what = "") => `/${encodeURIComponent(subject)}${what}`;
  const tell = async (method: string, path: string): Promise<void> => void (await ask(method, path));
  return {
    async invite(mail, temporary) {
      const { status, said } = await ask("POST", "", { mail, temporary });
      return status === 409 ? "exists" : readSubject(said);
    },
    async find(subject) {
      const { status, said } = await ask("GET", of(subject));
      return status === 404 ? undefined : readAnswer(said);
    },
    disable: (subject) => tell("POST", of(subject, "/disable")),
    enable: (subject) => tell("POST", of(subject, "/enable")),
    signOutEverywhere: (subject) => tell("POST", of(subject, "/sign-out")),
    async reset(subject, temporary) {
      const { status, said } = await ask("POST", of(subject, "/reset"), { temporary });
      return status === 404 ? undefined : readSubject(said);
    },
    remove: (subject) => tell("DELETE", of(subject)),
    async *all() {
      let after: string | undefined;
      do {
        const { said } = await ask("GET", after ? `?after=${encodeURIComponent(after)}` : "");
        const page = readPage(said);
        yield* page.accounts;
        after = page.next;
      } while (after);
    },
  };
}
