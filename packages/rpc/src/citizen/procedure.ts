// A citizen's procedures start from `own` (signed in, on their own records) or from `anyone`; there is no third way.
import type { CitizenHere, OwnNeeds } from "@kumacari/desk";
import { type Refusal, refusal } from "@kumacari/domain";
import { initTRPC } from "@trpc/server";
import { refused } from "../codes.ts";
import { shapeError } from "../shape-error.ts";

export type CitizenContext = {
  readonly needs: OwnNeeds;
  readonly here: CitizenHere | undefined;
  /** Verifies a LIFF ID token (ES256, issuer, audience, expiry) and answers its `sub`; undefined when it does not hold. */
  readonly lineUserOf: (idToken: string) => Promise<string | undefined>;
};

const t = initTRPC
  .context<CitizenContext>()
  .meta<{ readonly permission: "own" | "anyone" }>()
  .create({ errorFormatter: shapeError });

export const citizenRoutes = t.router;

export const anyone = t.procedure.meta({ permission: "anyone" });

/** No input names a citizen: whose records are meant follows from the session alone. */
export const own = t.procedure.meta({ permission: "own" }).use(({ ctx: { here, ...ctx }, next }) => {
  if (!here) throw refused(refusal("not-signed-in"));
  return next({ ctx: { ...ctx, ...here } });
});

/** A mailbox that somebody else reads must not open a second way in: those are named where LINE has vouched. */
export const byLine = own.use(({ ctx, next }) => {
  if (ctx.session.via === "mail") throw refused(onlyByLine);
  return next({ ctx });
});

const onlyByLine: Refusal = {
  kind: "not-permitted",
  says: "連絡先の登録と変更は、LINEから開いたページでお願いします。",
};
