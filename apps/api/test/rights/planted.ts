// One citizen with a value of its own in every field that the data map calls their content, laid straight into the ledger.
import { dataMap } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import { type CaseId, type CitizenId, personal } from "@kumacari/domain";
import { hire, type Office, openCase } from "../office.ts";

/** Content that is no word of anybody: a key, and where clues of the search lie. */
const wordless = ["attachment.key", "cluelist.places"];

export const contentFields = (): readonly string[] =>
  dataMap()
    .flatMap(({ kind, fields }) =>
      fields.filter((it) => it.sealed && it.class === "市民の内容").map(({ name }) => `${kind}.${name}`),
    )
    .filter((it) => !wordless.includes(it));

const act = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;

export async function plant(office: Office, name: string) {
  const { needs } = office;
  const { citizen, caseId } = await openCase(office, `U-${name}`);
  const staff = await hire(office, "counsellor", "見本 うえこむ");
  const head = await needs.ledger.get("case", { id: caseId });
  if (!head) throw new Error("no case");
  const { owner } = head;
  const planted = new Map<string, string>();
  /** Letters that no label and no other field has. */
  const seed = (field: string): string => {
    const said = `植え${planted.size + 10}${field.replace(".", "の")}植え`;
    planted.set(field, said);
    return said;
  };
  const at = needs.clock.now();
  const of = { caseId, owner, version: 1 };
  const from = staff.id;
  const [paper, family, secret] = [0, 1, 2].map(() => needs.chance.id("paper"));
  const attachment = needs.chance.id("attachment");
  const booking = needs.chance.id("booking");
  if (!paper || !family || !secret) throw new Error("three papers");
  const intake = await needs.ledger.get("intake", { caseId });
  const words = {
    what: "note",
    way: "電話",
    day: "2026-11-26",
    facts: seed("writing.words"),
    view: "",
    course: "",
    next: "",
    free: "",
  } as const;
  const told = {
    what: "family",
    way: "電話",
    day: "2026-11-26",
    who: "見本 たろう",
    relation: "親",
    said: seed("family"),
    course: "",
  } as const;
  const head1 = { caseId, owner, author: from, day: "2026-11-26", version: 1 } as const;
  const written = [{ by: from, at, base: 0 }];
  const writing = { caseId, owner, number: 1, version: 1 };
  const changes: readonly [Change, ...Change[]] = [
    {
      op: "update",
      kind: "intake",
      value: {
        caseId,
        owner,
        version: intake?.version ?? 1,
        name: personal(seed("intake.name")),
        answers: personal({
          kana: seed("intake.kana"),
          phone: seed("intake.phone"),
          ageBand: "30代",
          ward: "東区",
          situation: "働いている",
          topics: ["転職"],
          wish: seed("intake.answers"),
        }),
        corrected: [{ at, by: from, parts: ["name", "wish"] }],
      },
    },
    {
      op: "create",
      kind: "intakebefore",
      value: {
        ...of,
        number: 1,
        name: personal(seed("intakebefore.name")),
        answers: personal({
          ageBand: "20代",
          ward: "西区",
          situation: "働いている",
          topics: [],
          wish: seed("intakebefore.answers"),
        }),
      },
    },
    {
      op: "create",
      kind: "message",
      value: { ...of, number: 1, from: "citizen", at, text: personal(seed("message.text")) },
    },
    { op: "create", kind: "handnote", value: { ...of, note: personal(seed("handnote.note")) } },
    {
      op: "create",
      kind: "vigilword",
      value: { ...of, number: 1, state: "set", by: from, at, words: personal(seed("vigilword.words")) },
    },
    { op: "create", kind: "laterwords", value: { ...of, text: personal(seed("laterwords.text")) } },
    { op: "create", kind: "paper", value: { ...head1, id: paper, what: "note", written } },
    { op: "create", kind: "writing", value: { ...writing, paper, words: personal(words) } },
    { op: "create", kind: "paper", value: { ...head1, id: family, what: "family", written } },
    { op: "create", kind: "writing", value: { ...writing, paper: family, words: personal(told) } },
    {
      op: "create",
      kind: "paper",
      value: { ...head1, id: secret, what: "note", sensitive: true, written },
    },
    {
      op: "create",
      kind: "writing",
      value: { ...writing, paper: secret, words: personal({ ...words, facts: seed("sensitive") }) },
    },
    {
      op: "create",
      kind: "rating",
      value: { ...of, at, shown: false, answer: personal({ score: 4, words: seed("rating.answer") }) },
    },
    {
      op: "create",
      kind: "reach",
      value: { owner, by: "phone", consent: { textVersion: "2026-11-01", givenAt: at }, version: 1 },
    },
    {
      op: "create",
      kind: "reachwords",
      value: { owner, by: "phone", words: personal({ address: seed("reachwords.words") }), version: 1 },
    },
    { op: "create", kind: "cardpart", value: { owner, section: "person", latest: 1, base: 0, version: 1 } },
    {
      op: "create",
      kind: "care",
      value: {
        owner,
        by: "citizen",
        at,
        answers: personal({ wishes: [], words: seed("care.answers") }),
        version: 1,
      },
    },
    {
      op: "create",
      kind: "carewriting",
      value: {
        owner,
        number: 1,
        by: "citizen",
        at,
        answers: personal({ wishes: [], words: seed("carewriting.answers") }),
        version: 1,
      },
    },
    {
      op: "create",
      kind: "cardwriting",
      value: {
        owner,
        section: "person",
        number: 1,
        by: "citizen",
        at,
        base: 0,
        words: personal({ edition: "2015-408", rows: [{ name: seed("cardwriting.words") }] }),
        version: 1,
      },
    },
    {
      op: "create",
      kind: "attachment",
      value: {
        ...of,
        id: attachment,
        from: "citizen",
        at,
        stage: "failed",
        size: 10,
        form: "pdf",
        name: personal(seed("attachment.name")),
        key: personal(needs.chance.token()),
      },
    },
    {
      op: "create",
      kind: "remark",
      value: {
        ...of,
        id: needs.chance.id("remark"),
        attachment,
        from,
        at,
        page: 1,
        text: personal(seed("remark.text")),
      },
    },
    {
      op: "create",
      kind: "booking",
      value: {
        ...of,
        id: booking,
        way: "online",
        staff: from,
        table: needs.chance.id("table"),
        from: at,
        to: at,
        ticket: "A-1",
        stage: "ended",
        madeBy: "citizen",
        madeAt: at,
      },
    },
    {
      op: "create",
      kind: "meeting",
      value: { booking, owner, link: personal(seed("meeting.link")), version: 1 },
    },
  ];
  const conflict = await needs.ledger.commit(changes, act);
  if (conflict) throw new Error(`could not plant ${conflict.on}`);
  const seen = await needs.ledger.get("case", { id: caseId });
  if (!seen) throw new Error("no case");
  await needs.ledger.commit(
    [
      {
        op: "update",
        kind: "case",
        value: {
          ...seen,
          messages: 1,
          assignee: from,
          vigil: { number: 1, state: "set", by: from, at },
          handover: { from, to: from, at, state: "accepted" },
          later: { at, by: from, made: at, after: 1 },
        },
      },
    ],
    act,
  );
  return { citizen, caseId: caseId as CaseId, owner: owner as CitizenId, planted, seed, attachment };
}
