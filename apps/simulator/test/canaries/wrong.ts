// Calls that are wrong and hold a citizen's values: what the service says and writes of them must hold none.
import { type Caller, caller } from "./call.ts";
import { expiredTokenOf } from "./expired-token.ts";
import type { Office } from "./office.ts";
import { onceFor } from "./pages.ts";
import type { Canary } from "./people.ts";

type Wrong = { readonly of: string; readonly refusedWith: number; readonly call: () => Promise<number> };

/** Each citizen does every fourth of them. */
export async function goesWrong(office: Office, it: Canary, by: Caller): Promise<void> {
  const all = [...onPages(office, it, by), ...byAddress(office, it), ...atSignIn(office, it)];
  for (const [at, { of, refusedWith, call }] of all.entries()) {
    if ((at + it.n) % 4 !== 0) continue;
    const status = await call();
    office.tally.must(`was refused: ${of}`, status === refusedWith, `(${status})`);
  }
}

const onPages = ({ counsellor, town, refusals }: Office, it: Canary, by: Caller): readonly Wrong[] => [
  {
    of: "an input of another shape",
    refusedWith: 400,
    call: async () => (await by.act("talk.write", { text: { tel: it.phone }, once: it.mail })).status,
  },
  {
    of: "a second intake with answers nobody asked for",
    refusedWith: 409,
    call: async () => {
      const answers = { name: it.name, [it.mail]: it.address };
      return (await by.act("intake.submit", { answers, once: onceFor(it, "odd") })).status;
    },
  },
  {
    of: "too many words",
    refusedWith: 400,
    call: async () => {
      const text = it.talk.repeat(200);
      return (await by.act("talk.write", { text, once: onceFor(it, "long") })).status;
    },
  },
  {
    of: "half a JSON",
    refusedWith: 400,
    call: () =>
      visit(`${town.ready.api}/citizen/trpc/signIn`, refusals, `{"idToken":"${it.name} ${it.phone}`),
  },
  {
    of: "a case that is not one",
    refusedWith: 400,
    call: async () => {
      const sent = { caseId: it.name, text: it.talk, seen: it.phone, once: it.mail };
      return (await counsellor.act("case.reply", sent)).status;
    },
  },
];

function byAddress({ town, refusals }: Office, it: Canary): readonly Wrong[] {
  const { api, bot } = town.ready;
  const query = new URLSearchParams({ name: it.name, tel: it.phone, mail: it.mail, no: it.myNumber });
  const named = `${encodeURIComponent(it.name)}/${it.phone}?${query}`;
  return [
    { of: "a path of the api", refusedWith: 404, call: () => visit(`${api}/${named}`, refusals) },
    { of: "a path of the bot", refusedWith: 404, call: () => visit(`${bot}/${named}`, refusals) },
    {
      of: "a procedure named by a value",
      refusedWith: 404,
      call: () => visit(`${api}/citizen/trpc/${encodeURIComponent(it.name)}?${query}`, refusals),
    },
    {
      of: "a webhook that LINE did not sign",
      refusedWith: 401,
      call: () => visit(`${bot}/webhook?${query}`, refusals, JSON.stringify({ events: [it] })),
    },
    {
      of: "a way back from a sign-in that was never begun",
      refusedWith: 302,
      call: () => visit(`${api}/staff/sign-in/callback?${query}&state=${it.phone}`, refusals),
    },
  ];
}

function atSignIn({ town, refusals }: Office, it: Canary): readonly Wrong[] {
  const { api, citizen, data } = town.ready;
  const nobody = caller(`${api}/citizen/trpc`, { origin: citizen }, refusals);
  const signIn = async (idToken: string) => (await nobody.act("signIn", { idToken })).status;
  return [
    {
      of: "an expired token that names them",
      refusedWith: 401,
      call: async () => signIn(await expiredTokenOf(data, it)),
    },
    {
      of: "a name in the place of a token",
      refusedWith: 401,
      call: () => signIn(`${it.name}.${it.phone}.${it.mail}`),
    },
  ];
}

/** A POST where there is a body. */
async function visit(url: string, refusals: string[], body?: string): Promise<number> {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, {
    redirect: "manual",
    ...(body === undefined ? {} : { method: "POST", body, headers }),
  });
  refusals.push(await answer.text(), JSON.stringify([...answer.headers]));
  return answer.status;
}
