// What the city's word on a request would do, said before it is given.
import { jstDay } from "@kumacari/domain";
import { isStatement, type Matter, matterKinds, requestOutcomes, takenUntil } from "@kumacari/domain/law";
import { type GivenUp, saysGivenUp } from "../booking/give-up-all.ts";
import { type Effect, effect } from "../effect.ts";
import { withheldWords } from "./mine.ts";

const told =
  "決めたことは、ご本人のページに出ます。LINEでは（届かなければメールか電話・郵送で）、お返事があることだけをお知らせします。";

export const words = {
  decides: (after: Matter, left?: Pick<GivenUp, "sittings" | "waits">): Effect => {
    const { about, decision, lift } = after;
    if (lift) return effect(["この方の利用停止を解きます。相談員が、また内容を開けるようになります。", told]);
    const outcome = decision ? requestOutcomes[decision.outcome] : "";
    const withheld = withheldWords(decision?.withheld ?? {}).map((it) => `お渡ししないもの：${it}`);
    return effect(
      [
        `「${matterKinds[about]}」に「${outcome}」と決めます。`,
        ...consequences(after),
        ...saysGivenUp(left),
        ...withheld,
        told,
      ],
      ["決めたあとは、変えられません。"],
    );
  },
} as const;

function consequences(after: Matter): readonly string[] {
  const { about, decision } = after;
  const kept = isStatement(after)
    ? ["ご本人の申し立てとして、お申し出の言葉を相談記録のそばに残し、相談を開ける人が読めるようにします。"]
    : [];
  if (decision?.outcome === "none") return ["理由は、案に書いたとおりにお知らせします。", ...kept];
  const until = takenUntil(after);
  if (about === "disclosure" && until !== undefined) {
    return [`ご本人が、${jstDay(until)}まで、ご自分のページで受け取れます。`];
  }
  if (about === "stop") {
    return ["この時から、解く決定があるまで、だれもこの方の内容を開けず、書き加えられません。"];
  }
  return ["このあと、相談責任者が訂正し、したことを記して終えます。", ...kept];
}
