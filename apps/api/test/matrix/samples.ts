// For each procedure: what a page would send it, about one's own record and about a colleague's.
import type { CaseId, ContentId } from "@kumacari/domain";
import type { Office } from "../office.ts";
import { once } from "../office.ts";

export type World = { readonly caseId: CaseId; readonly newsId: ContentId; readonly office: Office };

/**
 * A procedure that is not here turns the matrix red. `scoped`: the record belongs to somebody, and a colleague's must
 * stay shut even to the right role.
 */
export const samples: Readonly<
  Record<string, { readonly input?: (world: World) => object; readonly scoped?: true }>
> = {
  me: {},
  "assurance.matrix": {},
  "assurance.threats": {},
  "inbox.rows": {},
  "inbox.counts": {},
  // A colleague's name is left out of the answer, not refused (`staff.test.ts` shows it).
  "inbox.names": { input: ({ caseId }) => ({ ids: [caseId] }) },
  "case.see": { input: ({ caseId }) => ({ caseId }), scoped: true },
  "case.tick": { input: ({ caseId }) => ({ caseId, after: 0 }), scoped: true },
  "case.reply": {
    input: ({ caseId }) => ({ caseId, text: "こんにちは", seen: 0, once: once() }),
    scoped: true,
  },
  "case.close": { input: ({ caseId }) => ({ caseId, outcome: "継続", seen: 0 }), scoped: true },
  "case.assign": { input: ({ caseId }) => ({ caseId }), scoped: true },
  "news.see": {},
  "news.propose": { input: () => ({ title: "お休み", text: "あしたはお休みです。", once: once() }) },
  "news.approve": { input: ({ newsId }) => ({ id: newsId, version: 1 }) },
  "news.withdraw": { input: ({ newsId }) => ({ id: newsId }), scoped: true },
  "law.see": {},
  "law.open": { input: ({ office }) => ({ about: "leak", knownAt: office.needs.clock.now(), once: once() }) },
  "law.step": { input: (world) => ({ ...aMatter(world), step: "本人へ知らせた" }) },
  "law.answer": { input: (world) => ({ ...aMatter(world), key: "outline", text: "確かめています。" }) },
  "law.judge": {
    input: (world) => ({ ...aMatter(world), facts: { sensitive: false, money: false, wrongful: false } }),
  },
  "law.exempt": {
    input: (world) => ({ ...aMatter(world), listedCipher: true, keysApart: true, shreddedRemotely: true }),
  },
  "law.extend": { input: (world) => ({ ...aMatter(world), reason: "search" }) },
  "law.close": { input: aMatter },
  "border.see": {},
  "border.askTest": {},
  "border.replay": { input: () => ({ event: "all" }) },
};

/** One that is not there: who may ask is answered before what for. */
function aMatter({ office }: World) {
  return { id: office.needs.chance.id("matter"), version: 1 };
}
