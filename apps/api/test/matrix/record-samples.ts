// For each procedure of a case's record and its end: what a page would send it.
import { answers, once } from "../office.ts";
import type { Samples, World } from "./samples.ts";

export const recordSamples: Samples = {
  "case.askClose": {
    input: ({ caseId }) => ({ caseId, outcome: "継続", summary: "見本", seen: 0, once: once() }),
    scoped: true,
  },
  // Of a case whose end nobody asked for: that it ends by a second person alone is shown in `closing.test.ts`.
  "case.approveClose": {
    input: ({ caseId, office }) => ({ caseId, asked: office.needs.clock.now(), seen: 0 }),
  },
  "case.endClosing": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "record.see": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "record.open": {
    input: ({ caseId, office }) => ({ caseId, id: office.needs.chance.id("paper") }),
    scoped: true,
  },
  "record.statement": {
    input: ({ caseId, office }) => ({ caseId, id: office.needs.chance.id("matter") }),
    scoped: true,
  },
  "record.write": {
    input: ({ caseId }) => ({ caseId, base: 0, sensitive: false, words: aNote, once: once() }),
    scoped: true,
  },
  "care.see": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "care.history": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "care.write": {
    input: ({ caseId }) => ({ caseId, care: { wishes: ["筆談"], words: "" }, seen: 0, once: once() }),
    scoped: true,
  },
  "intake.open": { input: ({ caseId }) => ({ caseId }) },
  "intake.history": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "intake.phone": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "intake.correct": {
    input: ({ caseId }) => ({ caseId, answers: { ...answers, name: "見本 はなえ" }, seen: 0, once: once() }),
  },
  "card.see": { input: ({ caseId }) => ({ caseId, seen: {} }), scoped: true, overseen: true },
  "card.saves": { input: ({ caseId }) => ({ caseId, section: "advice" }), scoped: true, overseen: true },
  "card.openSave": {
    input: ({ caseId }) => ({ caseId, section: "advice", number: 1 }),
    scoped: true,
    overseen: true,
  },
  "card.save": {
    input: ({ caseId }) => ({ caseId, section: "advice", base: 0, rows: [{ text: "見本" }], once: once() }),
    scoped: true,
  },
  "rights.see": {},
  "rights.open": { input: ({ office }) => ({ id: office.needs.chance.id("matter") }) },
  "rights.propose": {
    input: (world) => ({ ...aRequest(world), outcome: "all", says: "全部に応じます。", withheld: {} }),
  },
  "rights.carryOut": { input: (world) => ({ ...aRequest(world), says: "直しました。" }) },
  "rights.extend": { input: (world) => ({ ...aRequest(world), reason: "search", dry: true }) },
  "rights.phone": { input: ({ office }) => ({ id: office.needs.chance.id("matter") }) },
  "rights.settle": {
    input: ({ office }) => ({
      id: office.needs.chance.id("matter"),
      says: 1,
      way: "phone",
      day: "2026-11-26",
    }),
  },
  "rights.sendBack": { input: aRequest },
  "rights.decide": { input: (world) => ({ ...aRequest(world), dry: true }) },
  "record.askToHandOver": { input: aReferral, scoped: true },
  "record.recordAgreement": {
    input: (world) => ({ ...aReferral(world), agrees: true, day: "2026-11-26", way: "電話で" }),
    scoped: true,
  },
  "record.handOver": { input: aReferral, scoped: true },
};

const aNote = {
  what: "note",
  way: "電話",
  day: "2026-11-26",
  facts: "見本の記録です。",
  view: "",
  course: "",
  next: "",
  free: "",
};

/** Of no paper: whose it is, is answered first. */
function aReferral({ caseId, office }: World) {
  return { caseId, id: office.needs.chance.id("paper"), number: 1 };
}

function aRequest({ office }: World) {
  return { id: office.needs.chance.id("matter"), version: 1 };
}
