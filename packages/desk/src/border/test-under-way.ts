// Where a test of our webhook stands that somebody asked for, or may ask for.
import { type Border, type Instant, minutes, plus } from "@kumacari/domain";
import type { BorderView } from "./views.ts";

/** LINE allows 60 tests an hour: a result younger than this is the answer. */
const fresh = minutes(1);

/** The LINE side may wait until LINE lets it ask again, then needs seconds; later than this nothing comes by itself. */
const patience = minutes(1.5);

export function testOf(border: Border | undefined, now: Instant): BorderView["test"] {
  const { asked, endpoint } = border ?? {};
  if (asked !== undefined && (endpoint === undefined || endpoint.at < asked)) {
    return now < plus(asked, patience) ? "under-way" : "unanswered";
  }
  return endpoint !== undefined && now < plus(endpoint.at, fresh) ? "fresh" : "resting";
}
