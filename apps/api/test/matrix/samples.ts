// For each procedure: what a page would send it, about one's own record and about a colleague's.
import { type CaseId, type ContentId, firstRules } from "@kumacari/domain";
import type { Office } from "../office.ts";
import { once } from "../office.ts";
import { answeringSamples } from "./answering-samples.ts";
import { reachSamples } from "./reach-samples.ts";
import { recordSamples } from "./record-samples.ts";

export type World = { readonly caseId: CaseId; readonly newsId: ContentId; readonly office: Office };

export type Samples = Readonly<
  Record<
    string,
    { readonly input?: (world: World) => object; readonly scoped?: true; readonly overseen?: true }
  >
>;

/**
 * A procedure that is not here turns the matrix red. `scoped`: the record belongs to somebody, and a colleague's must
 * stay shut even to the right role. `overseen`: who oversees every case may read it all the same.
 */
export const samples: Samples = {
  ...answeringSamples,
  ...reachSamples,
  me: {},
  "passkey.mine": {},
  "passkey.beginRegistration": {},
  "passkey.register": { input: () => ({ ...anAnswer(), name: "見本", endOthers: false }) },
  "passkey.beginStepUp": {},
  "passkey.stepUp": { input: anAnswer },
  "passkey.rename": { input: () => ({ mark: "x".repeat(43), name: "見本" }) },
  "passkey.remove": { input: () => ({ mark: "x".repeat(43), endOthers: false }) },
  "session.mine": {},
  // Of nobody: that a colleague's stays as it is is shown in `passkey/own-sessions.test.ts`.
  "session.end": { input: ({ office }) => ({ id: office.needs.chance.id("session") }) },
  "session.endOthers": {},
  "assurance.matrix": {},
  "assurance.threats": {},
  "assurance.dataMap": {},
  "assurance.asvs": {},
  "audit.staff": {},
  "audit.search": { input: () => ({}) },
  "audit.entry": { input: () => ({ number: 0 }) },
  "audit.prove": { input: () => ({ number: 0 }) },
  "audit.checkpoints": { input: () => ({}) },
  "audit.checkpoint": { input: () => ({ size: 1 }) },
  "audit.growth": { input: () => ({ old: 1, now: 1 }) },
  "audit.export": { input: () => ({ from: 0, size: 1 }) },
  "assurance.keys": {},
  "assurance.time": {},
  "keys.askShred": {
    input: ({ office }) => ({ owner: office.needs.chance.id("cit"), reason: "asked", dry: true }),
  },
  "keys.shreds": {},
  "keys.retention": { input: () => ({ months: 6 }) },
  "keys.endShred": { input: ({ office }) => ({ owner: office.needs.chance.id("cit"), dry: true }) },
  "keys.shred": { input: ({ office }) => ({ owner: office.needs.chance.id("cit"), dry: true }) },
  "inbox.rows": { input: () => ({ view: "all", from: 0, most: 100 }) },
  "inbox.own": {},
  "inbox.counts": {},
  // A colleague's name is left out of the answer, not refused (`staff.test.ts` shows it).
  "inbox.names": { input: ({ caseId }) => ({ ids: [caseId] }) },
  "case.see": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "case.tick": { input: ({ caseId }) => ({ caseId, after: 0 }), scoped: true, overseen: true },
  "attachment.see": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "attachment.begin": {
    input: ({ caseId }) => ({ caseId, name: "見本.pdf", size: 100, once: once() }),
    scoped: true,
  },
  "attachment.part": {
    input: ({ caseId, office }) => ({
      caseId,
      attachment: office.needs.chance.id("attachment"),
      number: 0,
      bytes: "AAAA",
    }),
    scoped: true,
  },
  "attachment.finish": {
    input: ({ caseId, office }) => ({ caseId, attachment: office.needs.chance.id("attachment") }),
    scoped: true,
  },
  "attachment.discard": { input: ({ caseId }) => ({ caseId, once: once() }), scoped: true },
  "attachment.remark": {
    input: ({ caseId, office }) => ({
      caseId,
      attachment: office.needs.chance.id("attachment"),
      page: 1,
      text: "見本",
      once: once(),
    }),
    scoped: true,
  },
  "attachment.settle": {
    input: ({ caseId, office }) => ({
      caseId,
      attachment: office.needs.chance.id("attachment"),
      remark: office.needs.chance.id("remark"),
      done: true,
    }),
    scoped: true,
  },
  "case.reply": {
    input: ({ caseId }) => ({ caseId, text: "こんにちは", seen: 0, once: once() }),
    scoped: true,
  },
  "case.assign": { input: ({ caseId }) => ({ caseId }), scoped: true },
  // Of no hub: that another's tickets stay shut is shown in `booking/host.test.ts`.
  "host.day": {},
  "host.stage": { input: () => ({ ticket: "A-1", to: "arrived" }) },
  "host.restore": { input: () => ({ ticket: "A-1", said: "absent" }) },
  "host.month": {},
  "hubs.addPhoto": {
    input: ({ office }) => ({
      hub: office.needs.chance.id("hub"),
      alt: "通りから見た入口",
      bytes: "AAAA",
      once: once(),
      dry: true,
    }),
  },
  "hubs.writePhoto": { input: (world) => ({ ...aPhoto(world), alt: "奥の席", place: 1, dry: true }) },
  "hubs.removePhoto": { input: (world) => ({ ...aPhoto(world), dry: true }) },
  "hubs.placeHost": {
    input: ({ office }) => ({
      staff: office.needs.chance.id("staff"),
      hub: office.needs.chance.id("hub"),
      dry: true,
    }),
  },
  "hubs.poster": { input: ({ office }) => ({ hub: office.needs.chance.id("hub") }) },
  "hubs.rotatePoster": {
    input: ({ office }) => ({ hub: office.needs.chance.id("hub"), serial: 1, dry: true }),
  },
  ...recordSamples,
  "booking.day": { input: () => ({ day: "2026-12-01" }) },
  "booking.week": { input: () => ({ first: "2026-11-30" }) },
  "booking.unfit": {},
  "booking.slots": { input: () => ({ way: "phone", first: "2026-12-01" }) },
  "booking.ofCase": { input: ({ caseId }) => ({ caseId }), scoped: true, overseen: true },
  "booking.reserve": {
    input: ({ caseId, office }) => ({ caseId, way: "phone", from: office.needs.clock.now(), once: once() }),
    scoped: true,
  },
  // Of nobody: that a colleague's stays as it is is shown in `booking/staff-sittings.test.ts`.
  "booking.move": {
    input: (world) => ({
      ...aBooking(world),
      way: "phone",
      from: world.office.needs.clock.now(),
      once: once(),
    }),
  },
  "booking.cancel": { input: aBooking },
  "booking.keep": { input: aBooking },
  "booking.stage": { input: (world) => ({ ...aBooking(world), to: "arrived" }) },
  "booking.restore": { input: (world) => ({ ...aBooking(world), said: "absent" }) },
  "booking.meeting": { input: aBooking },
  "booking.setMeeting": { input: (world) => ({ ...aBooking(world), link: "https://meet.example/a" }) },
  "booking.feed": {},
  "booking.makeFeed": {},
  "booking.endFeed": {},
  "roster.see": { input: ({ office }) => ({ staff: office.needs.chance.id("staff") }), scoped: true },
  "roster.write": { input: () => ({ ...noHours, version: 0, dry: true }) },
  "roster.writeFor": {
    input: ({ office }) => ({ staff: office.needs.chance.id("staff"), ...noHours, version: 0, dry: true }),
  },
  "figures.see": { input: () => ({}) },
  // Nothing was closed yet in the matrix's office: not found, whoever may ask.
  "figures.recount": { input: () => ({ year: 2026, month: 0 }) },
  "hubs.see": {},
  "hubs.sheets": { input: () => ({}) },
  "hubs.write": { input: () => ({ ...aHub, once: once(), dry: true }) },
  "hubs.set": {
    input: ({ office }) => ({ id: office.needs.chance.id("hub"), version: 1, state: "closed", dry: true }),
  },
  "hubs.addTable": {
    input: () => ({ spot: { kind: "phone" }, mark: "Z", name: "電話", once: once(), dry: true }),
  },
  "hubs.setTable": {
    input: ({ office }) => ({
      id: office.needs.chance.id("table"),
      version: 1,
      name: "席",
      state: "closed",
      dry: true,
    }),
  },
  "hubs.writeRules": {
    input: () => {
      const { id: _, ...rules } = firstRules;
      return { ...rules, notice: 240, dry: true };
    },
  },
  "news.see": {},
  "news.propose": { input: () => ({ title: "お休み", text: "あしたはお休みです。", once: once() }) },
  "news.approve": { input: ({ newsId }) => ({ id: newsId, version: 1, dry: true }) },
  "news.withdraw": { input: ({ newsId }) => ({ id: newsId, dry: true }), scoped: true },
  "law.see": {},
  "law.open": { input: ({ office }) => ({ about: "leak", knownAt: office.needs.clock.now(), once: once() }) },
  "law.step": { input: (world) => ({ ...aMatter(world), step: "本人へ知らせた" }) },
  "law.answer": { input: (world) => ({ ...aMatter(world), key: "outline", text: "確かめています。" }) },
  "law.judge": {
    input: (world) => ({ ...aMatter(world), facts: { sensitive: false, money: false, wrongful: false } }),
  },
  "law.exempt": {
    input: (world) => ({
      ...aMatter(world),
      listedCipher: true,
      keysApart: true,
      shreddedRemotely: true,
      dry: true,
    }),
  },
  "law.extend": { input: (world) => ({ ...aMatter(world), reason: "search", dry: true }) },
  "law.close": { input: (world) => ({ ...aMatter(world), dry: true }) },
  "people.see": {},
  "people.invite": { input: () => ({ name: "見本", role: "hub", mail: "a@kumacari.example", dry: true }) },
  "people.changeRole": { input: (world) => ({ ...somebody(world), role: "hub", dry: true }) },
  "people.suspend": { input: (world) => ({ ...somebody(world), reason: "lost", dry: true }) },
  "people.resume": { input: (world) => ({ ...somebody(world), dry: true }) },
  "people.recover": { input: (world) => ({ ...somebody(world), dry: true }) },
  "people.retire": { input: (world) => ({ ...somebody(world), dry: true }) },
  "people.takeBack": { input: (world) => ({ id: somebody(world).id, dry: true }) },
  "people.approve": { input: anAsk },
  "people.decline": { input: anAsk },
  "people.withdraw": { input: anAsk },
  "people.rehearse": { input: () => ({ procedure: "glass", dry: true }) },
  "people.review.open": { input: () => ({ dry: true }) },
  "people.review.judge": { input: aRow },
  "people.review.vouch": { input: aRow },
  "people.review.sign": { input: () => ({ id: "2020-Q1", dry: true }) },
  "people.review.export": { input: () => ({ id: "2020-Q1" }) },
  "people.seat.register": { input: (world) => ({ staff: somebody(world).id, level: "admin", dry: true }) },
  "people.seat.check": { input: (world) => ({ staff: somebody(world).id, dry: true }) },
  "people.seat.remove": { input: (world) => ({ staff: somebody(world).id, dry: true }) },
  "people.glass.break": {
    input: () => ({
      reason: "outage",
      words: "夜間の障害の対応で、記録を確かめる必要があります。",
      minutes: 5,
      dry: true,
    }),
  },
  "people.glass.end": { input: ({ office }) => ({ id: office.needs.chance.id("glass"), dry: true }) },
  "border.see": {},
  "border.askTest": { input: () => ({ dry: true }) },
  "border.replay": { input: () => ({ event: "all", dry: true }) },
};

const noHours = { week: [[], [], [], [], [], [], []], days: {}, away: [] };

const aHub = {
  name: "喫茶 みほん",
  ward: "中央区",
  address: "熊本市中央区見本町1-2-3",
  access: "見本通りから歩いて4分",
  place: { latitude: 32.8, longitude: 130.7 },
  week: [[], [], [], [], [], [], []],
  barrierFree: [],
  minimum: 0,
};

const aPhoto = ({ office: { needs } }: World) => ({
  hub: needs.chance.id("hub"),
  photo: needs.chance.id("photo"),
});

function aBooking({ office }: World) {
  return { id: office.needs.chance.id("booking") };
}

/** One that is not there: who may ask is answered before what for. */
function aMatter({ office }: World) {
  return { id: office.needs.chance.id("matter"), version: 1 };
}

/** Of no device: that a colleague's passkey stays shut is shown in `passkey/`. */
function anAnswer() {
  return { challenge: "x".repeat(43), answer: { id: "x" } };
}

function somebody({ office }: World) {
  return { id: office.needs.chance.id("staff"), seen: { role: "counsellor", state: "active" } };
}

function anAsk({ office }: World) {
  return { id: office.needs.chance.id("ask"), dry: true };
}

function aRow({ office }: World) {
  return { id: "2020-Q1", staff: office.needs.chance.id("staff"), verdict: "keep" };
}
