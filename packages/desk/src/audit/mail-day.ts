// Once a day the newest checkpoint goes to the city, which keeps it: from then on nothing before it can be changed unseen.
import { type Instant, jstDay, jstWords, minutes } from "@kumacari/domain";
import type { Change, Post } from "../ports.ts";
import type { Dispatch, Witness } from "./kept.ts";
import type { SignNeeds } from "./sign.ts";
import { utf8 } from "./utf8.ts";

export type MailNeeds = Pick<SignNeeds, "ledger" | "audit" | "clock"> & { readonly post: Post };

/** Somebody who began and was killed is waited for no longer than this. */
const patience = minutes(4);
const actor = { kind: "system", part: "clock" } as const;

/**
 * The first turn of a day in Japan sends it; one that was not taken is tried again at each turn until it is. Killed
 * between the mail service's word and our own note, the same letter may go twice, and never not at all.
 */
export async function mailDay(needs: MailNeeds): Promise<void> {
  const { ledger, audit, post, clock } = needs;
  const now = clock.now();
  const day = jstDay(now);
  const found = await ledger.get("dispatch", { day });
  if (found?.taken !== undefined || (found && now - found.begun < patience)) return;
  const witness = await audit.newestWitness();
  if (!witness) return;
  const begun: Dispatch = { day, size: witness.size, begun: now, version: found?.version ?? 1 };
  if (await write(needs, found ? "update" : "create", begun, "checkpoint-letter-begun")) return;
  await post.send(letter(day, witness));
  const version = found ? found.version + 1 : 1;
  await write(needs, "update", { ...begun, taken: clock.now(), version }, "checkpoint-mailed");
}

function write(
  { ledger }: MailNeeds,
  op: "create" | "update",
  value: Dispatch,
  act: "checkpoint-letter-begun" | "checkpoint-mailed",
) {
  const change: Change = { op, kind: "dispatch", value };
  return ledger.commit([change], { act, actor, on: [`entries:0-${value.size}`], why: value.day });
}

function letter(day: string, { size, at, note, vkey }: Witness): Parameters<Post["send"]>[0] {
  return {
    to: "city",
    subject: `【クマキャリ！】監査の検査点（${day}）`,
    text: words(size, at, vkey),
    attached: [
      { name: `checkpoint-${day}-${size}.txt`, bytes: utf8(note) },
      { name: "audit-key.txt", bytes: utf8(`${vkey}\n`) },
    ],
  };
}

const words = (size: number, at: Instant, vkey: string): string => `熊本市 御中

クマキャリ！の監査の記録は、${jstWords(at)}の時点で${size.toLocaleString("en-US")}件です。
その全体を一つの値にまとめ、署名したもの（検査点）を添付します。

このメールと添付は、消さずにお手もとに残してください。
検査点が市にある限り、この時点より前の記録を、だれも（私たちも）気づかれずに書き換えることはできません。

確かめ方
 1. 初めてのメールにある鍵の札（audit-key.txt）を控えておきます。札が変わるときは、事前にお知らせします。
    今の札： ${vkey}
 2. 監査の記録の書き出しを受け取り、次の一行で、記録と検査点が合うことを確かめます。
    npm run audit -- verify --export 書き出し.jsonl --checkpoint 検査点.txt --key audit-key.txt

個人の情報は、このメールにも添付にも含まれていません。
`;
