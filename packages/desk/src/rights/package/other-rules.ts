// What is told of files and sittings.
import { attachmentKinds, caseNumber, stages } from "@kumacari/domain";
import { by, hub, type KindRule, number, text, way, when } from "./rule.ts";

type OtherKind = "attachment" | "remark" | "booking" | "meeting" | "wait";

const fileStages = {
  sending: "届く途中",
  waiting: "安全を確かめている",
  clean: "預かっている",
  infected: "安全でないため消した",
  failed: "安全を確かめられず消した",
} as const;

export const otherRules: { readonly [K in OtherKind]: KindRule<K> } = {
  attachment: {
    area: "files",
    title: () => "書類",
    at: ({ at }) => at,
    fields: {
      id: ["書類の番号", text],
      caseId: ["相談の番号", caseNumber],
      owner: "number",
      from: ["送った人", by],
      at: ["送った日時", when],
      stage: ["いまの様子", (it) => fileStages[it]],
      size: ["大きさ（バイト）", number],
      form: ["形", (it) => attachmentKinds[it].says],
      name: ["名前", text],
      key: "secret",
      due: "works",
      version: "works",
    },
  },
  remark: {
    area: "files",
    title: () => "書類のコメント",
    at: ({ at }) => at,
    fields: {
      id: "number",
      caseId: "number",
      owner: "number",
      attachment: ["書類の番号", text],
      from: ["書いた人", by],
      at: ["書いた日時", when],
      page: ["ページ", number],
      spot: "works",
      under: "number",
      text: ["言葉", text],
      done: ["済みにした日時", when],
      version: "works",
    },
  },
  booking: {
    area: "sittings",
    title: ({ from }) => `面談の予約（${when(from)}）`,
    at: ({ madeAt }) => madeAt,
    fields: {
      id: "number",
      owner: "number",
      caseId: ["相談の番号", caseNumber],
      way: ["方法", way],
      staff: ["相談員", by],
      table: "number",
      hub: ["拠点", hub],
      from: ["始まり", when],
      to: ["終わり", when],
      ticket: ["拠点で呼ぶ番号", text],
      stage: ["様子", (it) => stages[it]],
      offerEnds: ["取り置きの期限", when],
      madeBy: ["予約した人", by],
      madeAt: ["予約した日時", when],
      ended: ["取り消し・終了", (it, around) => `${when(it.at)} ${by(it.by, around)}`],
      due: "works",
      relink: "works",
      version: "works",
    },
  },
  meeting: {
    area: "sittings",
    title: () => "オンラインの面談の入り口",
    at: ({ booking }, { held }) => held.booking.find((it) => it.id === booking)?.madeAt,
    fields: { booking: "number", owner: "number", link: ["入り口", text], version: "works" },
  },
  wait: {
    area: "sittings",
    title: ({ first, last }) => `空き待ち（${first} から ${last}）`,
    at: ({ since }) => since,
    fields: {
      id: "number",
      owner: "number",
      caseId: ["相談の番号", caseNumber],
      way: ["方法", way],
      hub: ["拠点", hub],
      staff: ["相談員", by],
      first: "told",
      last: "told",
      since: ["待ち始めた日時", when],
      offer: "number",
      declined: "works",
      version: "works",
    },
  },
};
