// What a page would send to answer, to leave for later, to hand over and to move cases.
import { once } from "../office.ts";
import type { Samples } from "./samples.ts";

export const answeringSamples: Samples = {
  "case.typing": { input: ({ caseId }) => ({ caseId }), scoped: true },
  "case.schedule": {
    input: ({ caseId, office }) => ({
      caseId,
      text: "こんにちは",
      at: office.needs.clock.now() + 3_600_000,
      seen: 0,
      once: once(),
    }),
    scoped: true,
  },
  "case.later": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "case.takeBackLater": {
    input: ({ caseId, office }) => ({ caseId, made: office.needs.clock.now() }),
    scoped: true,
  },
  "case.rating": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "followUp.see": { input: () => ({ all: true }) },
  "followUp.settle": {
    input: ({ caseId }) => ({
      caseId,
      due: "2026-11-26",
      heard: { way: "電話", state: "続けている", said: "見本", again: false },
      once: once(),
    }),
    scoped: true,
  },
  "canned.see": {},
  "canned.write": {
    input: () => ({ title: "見本", reading: "", keywords: [], text: "見本の文です。", once: once() }),
  },
  "canned.remove": { input: ({ office }) => ({ id: office.needs.chance.id("canned"), version: 1 }) },
  "vigil.see": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "vigil.set": {
    input: ({ caseId }) => ({ caseId, words: "見本のわけ", seen: 0, once: once() }),
    scoped: true,
    overseen: true,
  },
  "vigil.lift": {
    input: ({ caseId }) => ({ caseId, words: "見本のわけ", seen: 0, once: once() }),
    scoped: true,
    overseen: true,
  },
  "search.cases": { input: () => ({ asked: "見本" }) },
  "search.ownTexts": { input: ({ caseId }) => ({ caseId }), scoped: true },
  "caseload.see": {},
  "caseload.cases": { input: () => ({}) },
  "caseload.reassign": {
    input: ({ caseId, office }) => ({ moves: [{ caseId, to: office.needs.chance.id("staff") }], dry: true }),
  },
  "handover.colleagues": {},
  "handover.note": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "handover.ask": {
    input: ({ caseId, office }) => ({ caseId, to: office.needs.chance.id("staff"), note: "見本の申し送り" }),
    scoped: true,
  },
  "handover.accept": {
    input: ({ caseId, office }) => ({ caseId, at: office.needs.clock.now() }),
    scoped: true,
  },
  "handover.giveBack": {
    input: ({ caseId, office }) => ({ caseId, at: office.needs.clock.now() }),
    scoped: true,
  },
};
