// What the acts on a matter would do, said before they are done.
import { jstDay } from "@kumacari/domain";
import { type Matter, matterKinds, openDues } from "@kumacari/domain/law";
import { type Effect, effect } from "../effect.ts";

export const words = {
  extends: (after: Matter): Effect => {
    const [due] = openDues(after);
    return effect(
      [
        due ? `期限を30日延ばし、${jstDay(due.by)}までにします。` : "期限を30日延ばします。",
        "延ばせるのは一度だけで、元に戻せません。",
      ],
      ["延ばしたことと理由を、元の期限までに、ご本人へ書面でお知らせください。"],
    );
  },
  exempts: ({ exemption }: Matter): Effect =>
    exemption?.listedCipher && exemption.keysApart && exemption.shreddedRemotely
      ? effect(
          ["三つの確認がそろったため、報告の義務がないものと記録します。"],
          ["誤って記録すると、期限までに報告できません。確かめた証拠を、様式に書いてください。"],
        )
      : effect(["確かめた結果を記録します。三つがそろわないため、報告の義務はなくなりません。"]),
  closes: ({ about }: Matter): Effect =>
    effect([
      `「${matterKinds[about]}」の案件を終えます。`,
      "終えたあとは、書き足すことも、開き直すこともできません。",
    ]),
} as const;
