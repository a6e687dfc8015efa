// Why what citizens are reached by without LINE is kept, for how long, and who may read it.
import { keptDays } from "./kept.ts";
import type { Purpose } from "./purpose.ts";

type ReachKind = "reach" | "reachwords" | "mailbox" | "mailing" | "maillink" | "call";

/** `asRecord`: how long everything of a consultation is kept, in words. */
export const reachPurposes = (asRecord: string): Readonly<Record<ReachKind, Purpose>> => ({
  reach: {
    says: "LINEが使えないときの連絡先（見出し）",
    why: "どの道に、いつ同意し、いつ取り消したかを残すため。宛先は入れない",
    kept: asRecord,
    readers: ["own", "case.read"],
  },
  reachwords: {
    says: "LINEが使えないときの宛先と合言葉",
    why: "LINEで届かないときに、同意した道だけで知らせるため。メールは職員に見えず、電話は担当だけが開ける",
    kept: `本人が消すまで、長くて${asRecord}`,
    readers: ["own", "case.read", "service"],
  },
  mailbox: {
    says: "確かめたメールアドレスの印",
    why: "本人が入れたアドレスから、そのページへのリンクを送るため。鍵つきハッシュだけ",
    kept: "本人が消すか変えるまで",
    readers: ["service"],
  },
  mailing: {
    says: "市民へのメール",
    why: "決まった文を一度だけ送るため。宛先もリンクも入れない",
    kept: `結果が決まってから${keptDays.mailing}日`,
    readers: ["service"],
  },
  maillink: {
    says: "メールの一度きりのリンク",
    why: "LINEがなくても、本人だけが自分のページを開くため",
    kept: "確かめるものは24時間、開くものは72時間",
    readers: ["service"],
  },
  call: {
    says: "電話で連絡する相談",
    why: "LINEもメールも届かない人を、見落とさないため。番号は入れない",
    kept: asRecord,
    readers: ["inbox.read"],
  },
});
