// What LINE could not be told goes by mail, or onto the list of those to be rung up: each notice once.
import { type Instant, plus } from "@kumacari/domain";
import { eachByItself } from "../by-itself.ts";
import type { Change } from "../ports.ts";
import type { Notice } from "../records.ts";
import { callFor, newMailing, reachOf } from "./keep.ts";
import type { MailNeeds } from "./send.ts";
import { isStranded, secondRoad, strandedBefore } from "./strand.ts";

/** One that cannot be turned holds up no other; throws what was left undone. Two at once turn each once. */
export async function rerouteStranded(needs: MailNeeds): Promise<void> {
  const stranded = await needs.ledger.strandedNotices(strandedBefore(needs.clock.now()));
  await eachByItself(stranded, (it) => rerouteOne(needs, it), "not all that had stranded could be turned");
}

/** The notice's own version decides: a conflict says that the courier or another mailer was faster. */
async function rerouteOne(needs: MailNeeds, seen: Pick<Notice, "line" | "id">): Promise<void> {
  const { ledger, clock } = needs;
  const now = clock.now();
  const notice = await ledger.get("notice", seen);
  if (!notice?.about || !isStranded(notice, now)) return;
  const { owner, say, ...told } = notice.about;
  const [person, it, mail] = await Promise.all([
    ledger.get("person", { id: owner }),
    told.caseId && ledger.get("case", { id: told.caseId }),
    reachOf(needs, owner, "mail"),
  ]);
  const second = secondRoad(notice, { person, it, mail, now });
  const open = notice.state !== "undeliverable";
  await ledger.commit(
    [
      { op: "update", kind: "notice", value: open ? givenUp(notice, second) : { ...notice, second } },
      ...(person
        ? [{ op: "hold", kind: "person", key: { id: owner }, version: person.version } as const]
        : []),
      ...(await next(needs, notice, second, open ? plus(now, timeToSay) : now)),
    ],
    {
      act: "notice-rerouted",
      actor: { kind: "system", part: "mailer" },
      on: [told.caseId ?? told.matter, notice.id],
      why: second,
    },
  );

  async function next(
    of: MailNeeds,
    { line, id }: Notice,
    road: NonNullable<Notice["second"]>,
    due: Instant,
  ): Promise<readonly Change[]> {
    if (road === "phone") return [await callFor(of, told, { owner, say })];
    return road === "mail" ? [newMailing(of, { owner, say, ...told, notice: { line, id } }, due)] : [];
  }
}

/** The courier may be at it in this very moment: so long the letter waits for what LINE says after all. */
const timeToSay = 20_000;

/** No further try at LINE; the link it held goes with its phrases. */
function givenUp(notice: Notice, second: NonNullable<Notice["second"]>): Notice {
  const { due: _, reply: __, ...rest } = notice;
  return { ...rest, phrases: [], state: "undeliverable", remark: "too-slow", second };
}
