// How an answer is counted: after how many months, and whether it goes on.
import type { FollowUpWords } from "@kumacari/domain";
import type { FollowUpMonth } from "@kumacari/domain/follow-up";
import { type Cell, cell } from "@kumacari/figures";

export const followedCell = (month: FollowUpMonth, state: FollowUpWords["state"]): Cell =>
  cell("followed", "how", `${month}か月後：${state === "続けている" ? "続けている" : "そのほか"}`);
