// The dates that the law sets when something went wrong: a door of its own, for those few who keep them.
export { type Due, duesOf, openDues } from "./clocks.ts";
export { isExempt, mustReport } from "./duty.ts";
export { draftForm, type FormItem, formItems, unanswered } from "./form.ts";
export {
  type Exemption,
  type ExtensionReason,
  extensionReasons,
  type LeakFacts,
  type Matter,
  type MatterKind,
  matterKinds,
  stepsOf,
} from "./matter.ts";
export {
  type Area,
  areaIds,
  areas,
  couldBeTold,
  type Decision,
  type GroundToWithhold,
  groundsToWithhold,
  isInForce,
  isRight,
  isStatement,
  proposalOf,
  type Request,
  type RequestOutcome,
  type RequestWords,
  type RightKind,
  requestLimit,
  requestOutcomes,
  requestTooLong,
  rightKinds,
  type Telling,
  type TellingWay,
  takenUntil,
  tellingWays,
  type Withheld,
} from "./request.ts";
