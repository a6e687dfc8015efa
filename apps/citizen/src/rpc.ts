// The one way to the service: a session held in memory alone, renewed once by itself when it has run out.
import type { AttachmentId, HubId, HubPhotoId } from "@kumacari/domain";
import type { CitizenRouter } from "@kumacari/rpc";
import { volume, withPatience } from "@kumacari/ui/patience";
import { createTRPCClient, httpLink, type TRPCClient, TRPCClientError } from "@trpc/client";
import { dropMailSession, type MailSession } from "./mail-session.ts";

export type Ask = TRPCClient<CitizenRouter>;
export type Session = { readonly draftKey: string };
export type Rpc = {
  readonly ask: Ask;
  /** A file's bytes from `from` on, as many as one answer holds. */
  readonly open: (id: AttachmentId, from: number, signal: AbortSignal) => Promise<Response>;
  /** Where a hub's picture lies, for anybody. */
  readonly photoAt: (hub: HubId, photo: HubPhotoId) => string;
  /** The ジョブ・カード as a PDF. */
  readonly print: () => Promise<Response>;
  /** A part of what was disclosed: a volume, which takes a while to be made, or a file from `from` on. */
  readonly take: (part: string, from?: number, signal?: AbortSignal) => Promise<Response>;
  /** Undefined: nobody vouches for who is here. Throws what the service or the network said. */
  readonly signIn: () => Promise<Session | undefined>;
  /** Where a mail's link opened the pages: ends that, here and at the service. */
  readonly signOut: (() => Promise<void>) | undefined;
};

type Init = Omit<RequestInit, "signal"> & {
  readonly signal?: AbortSignal | null | undefined;
  /** What is made while one waits has the time that so many bytes take. */
  readonly slow?: number | undefined;
};
type Send = (url: RequestInfo | URL, init?: Init) => Promise<Response>;
type Needs = {
  readonly api: string;
  /** A session that a link in a mail has opened: nobody renews it. */
  readonly held?: MailSession & { readonly touched: () => boolean };
  /** An ID token that LINE has just vouched with. */
  readonly prove: () => Promise<string | undefined>;
  readonly fetch: typeof globalThis.fetch;
  /** The session ran out and could not be renewed, or is good again. */
  readonly onStanding: (standing: "good" | "lost") => void;
};

const patience = 15_000;

export function createRpc({ api, prove, held, fetch, onStanding }: Needs): Rpc {
  let bearer: string | undefined;
  let renewing: Promise<boolean> | undefined;

  const send: Send = (url, init) => {
    const { slow, ...plain } = init ?? {};
    const headers = new Headers(plain.headers);
    if (bearer) headers.set("authorization", `Bearer ${bearer}`);
    if (held?.touched()) headers.set("kumacari-touched", "1");
    // oxlint-disable-next-line typescript/no-base-to-string -- all that is sent is text.
    const bytes = slow ?? String(plain.body ?? "").length;
    return withPatience({ patience, bytes, signal: plain.signal }, (signal) =>
      fetch(url, { ...plain, headers, signal, credentials: "omit", referrerPolicy: "no-referrer" }),
    );
  };

  const signIn = async () => {
    if (held) {
      // Refused once it stays refused.
      if (bearer) return undefined;
      bearer = held.token;
      return { draftKey: held.draftKey };
    }
    const idToken = await prove();
    if (idToken === undefined) return undefined;
    const { token, draftKey } = await door.signIn.mutate({ idToken });
    bearer = token;
    onStanding("good");
    return { draftKey };
  };

  const renew = async () => {
    const good = await signIn().then((it) => it !== undefined, refusedOnly);
    if (!good) onStanding("lost");
    return good;
  };

  const sendSigned: Send = async (url, init) => {
    const sentWith = bearer;
    const answer = await send(url, init);
    if (answer.status !== 401) return answer;
    // Several questions may fail together: the first renews for all.
    if (bearer === sentWith) {
      renewing ??= renew().finally(() => {
        renewing = undefined;
      });
      if (!(await renewing)) return answer;
    }
    return send(url, init);
  };

  const through = (by: Send) =>
    createTRPCClient<CitizenRouter>({ links: [httpLink({ url: `${api}/citizen/trpc`, fetch: by })] });
  const door = through(send);
  return {
    ask: through(sendSigned),
    open: (id, from, signal) =>
      sendSigned(`${api}/citizen/attachments/${id}`, { headers: { range: `bytes=${from}-` }, signal }),
    take: (part, from, signal) =>
      sendSigned(`${api}/citizen/disclosures/${part}`, {
        headers: from === undefined ? {} : { range: `bytes=${from}-` },
        slow: volume,
        signal,
      }),
    photoAt: (hub, photo) => `${api}/citizen/hubs/${hub}/photos/${photo}`,
    print: () => sendSigned(`${api}/citizen/job-card.pdf`),
    signIn,
    signOut: held && (() => door.signOut.mutate().finally(dropMailSession)),
  };
}

/** A refusal means no; a cut line says nothing about the session and goes on as itself. */
function refusedOnly(error: unknown): false {
  if (error instanceof TRPCClientError && error.data) return false;
  throw error;
}
