// The whole way of one citizen: the talk room, the pages, the counsellor, the notice, and how they leave.
import { byMail, isMailed } from "./by-mail.ts";
import { isAnswered, isClosed, opensTheNotice } from "./desk.ts";
import { isNotAnnounced } from "./news.ts";
import type { Office } from "./office.ts";
import { goes, onThePages, seesWhatIsHeld } from "./pages.ts";
import type { Canary } from "./people.ts";
import type { Hand } from "./phone.ts";
import { blocked, inTheTalkRoom } from "./talk-room.ts";
import { goesWrong } from "./wrong.ts";

export async function walk(office: Office, it: Canary): Promise<Hand> {
  const hand = await inTheTalkRoom(office, it);
  const inside = await onThePages(office, it, hand);
  await byMail(office, it, inside.caller);
  await goesWrong(office, it, inside.caller);
  await isAnswered(office, it, inside);
  const caller = await opensTheNotice(office, it, { hand, caseId: inside.caseId });
  await seesWhatIsHeld(office, it, caller);
  await goes(office, it, caller);
  await isClosed(office, it, inside);
  await isNotAnnounced(office, it, hand);
  await blocked(office, it, hand);
  return hand;
}

/** How often each step comes about when the first so many citizens walk to the end of their way. */
export function stepsOf(count: number): Readonly<Record<string, number>> {
  const all = Array.from({ length: count }, (_, n) => n);
  const of = (which: (n: number) => boolean): number => all.filter(which).length;
  const each = Object.fromEntries(everybody.map((step) => [step, count]));
  const wrong = mistakes.map((step, at) => [`was refused: ${step}`, of((n) => (at + n) % 4 === 0)] as const);
  const mailed = Object.fromEntries(mailing.map((step) => [step, of((n) => isMailed({ n }))]));
  const some = {
    ...mailed,
    blocked: of((n) => n % 5 === 0),
    "came back": of((n) => n % 10 === 0),
    "took the consent back": of((n) => n % 4 === 0),
    "could write no more": of((n) => n % 4 === 0),
    "was no longer read": of((n) => n % 4 === 0),
    "asked for deletion": of((n) => n % 4 === 1),
    "was not announced": of((n) => n % 4 === 2),
    "asked for the news": of((n) => n % 4 === 2),
    "was asked to end": of((n) => n % 4 === 3),
    "was closed": of((n) => n % 4 === 3),
  };
  const steps = Object.entries({ ...each, ...Object.fromEntries(wrong), ...some });
  return Object.fromEntries(steps.filter(([, times]) => times > 0));
}

const everybody = [
  "greeted",
  "typed",
  "sent other things",
  "tapped the doors",
  "took one back",
  "signed in",
  "consented",
  "handed the intake in",
  "wrote in the talk",
  "read it again",
  "was refused a My Number",
  "was named in the inbox",
  "was read by the counsellor",
  "was answered",
  "kept the link from somebody else",
  "opened the link",
  "could not open it twice",
  "read the answer",
  "saw what is held",
];

const mailing = [
  "was refused more than an address",
  "gave an address",
  "confirmed it",
  "came in by a mail",
  "read the talk without LINE",
];

const mistakes = [
  "an input of another shape",
  "a second intake with answers nobody asked for",
  "too many words",
  "half a JSON",
  "a case that is not one",
  "a path of the api",
  "a path of the bot",
  "a procedure named by a value",
  "a webhook that LINE did not sign",
  "a way back from a sign-in that was never begun",
  "an expired token that names them",
  "a name in the place of a token",
];
