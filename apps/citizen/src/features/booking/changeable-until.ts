// Until when a booking may be changed, for people to read; whether it still may is said by the office.
import { type Instant, minutes, plus } from "@kumacari/domain";
import type { Ground } from "./choice.ts";

export const changeableUntil = (from: Instant, { changeUntil }: Pick<Ground, "changeUntil">): Instant =>
  plus(from, -minutes(changeUntil));
