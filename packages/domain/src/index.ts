// The words of the service. Pure: imports zod and nothing else.
export {
  accessLimits,
  type GlassReason,
  glassReasons,
  isListed,
  type ProcedureKey,
  procedures,
  type SeatLevel,
  type StandingReason,
  type SuspendReason,
  seatLevels,
  standingReasons,
  suspendReasons,
  type Verdict,
  verdicts,
} from "./access.ts";
export {
  type Attachment,
  type AttachmentKind,
  type AttachmentStage,
  attachmentKinds,
  attachmentLimits,
  attachmentNameOf,
  attachmentParts,
  type Remark,
  readAttachmentName,
  type Spot,
} from "./attachment.ts";
export {
  type Act,
  type ActArea,
  type Actor,
  actAreas,
  acts,
  type Because,
  type Entry,
  type PersonalReach,
  personalReach,
  retention,
} from "./audit.ts";
export { auditOrigin, lineOf } from "./audit-line.ts";
export { type EntryProof, growthText, proofText, readProof, sizeOfNote } from "./audit-proof.ts";
export { isBlank } from "./blank.ts";
export {
  type Agenda,
  type Booking,
  holds,
  isLive,
  isMereOffer,
  type Meeting,
  type Stage,
  stages,
  type Taken,
} from "./booking/booking.ts";
export {
  type Away,
  awayReasons,
  coverOf,
  emptyRoster,
  type Roster,
  type Shift,
  shiftsOn,
  sits,
} from "./booking/roster.ts";
export {
  type BookingRules,
  firstRules,
  heldAtMost,
  isSittingWay,
  ruleBounds,
  type SittingWay,
  sittingWays,
} from "./booking/rules.ts";
export { isAt, type Table, type TableSpot } from "./booking/table.ts";
export { isWaiting, type Wait } from "./booking/wait.ts";
export {
  addDays,
  areSound,
  atMinute,
  covers,
  type Day,
  daysBetween,
  minuteOf,
  minuteWords,
  overlaps,
  readDay,
  type Span,
  spanOf,
  type Week,
  type Window,
  type Windows,
  weekdayNames,
  weekdayOf,
  weekWords,
  windowWords,
} from "./booking/window.ts";
export { alarmOf, type Border, type QuotaAlarm, quotaAlarms } from "./border.ts";
export {
  type Canned,
  type CannedSlot,
  cannedLimits,
  cannedSlots,
  fillSlots,
  foldKana,
  openSlotsIn,
  searchCanned,
  strangeSlotsIn,
} from "./canned.ts";
export { type Care, type CareWriting, readCare } from "./care.ts";
export { type CareAnswers, type CareWish, careLimit, careWishes, isCareless } from "./care-choices.ts";
export {
  type Case,
  type End,
  isOpen,
  type Outcome,
  outcomes,
  type WaitingOn,
} from "./case.ts";
export { type Consent, type ConsentText, currentConsent, stands } from "./consent.ts";
export type { Contact, SealedAddress, TalkState } from "./contact.ts";
export { type Content, contentLimits, isPublic } from "./content.ts";
export { csv } from "./csv.ts";
export {
  type Handover,
  type HandoverNote,
  type HandoverState,
  handoverStates,
  isAskedOf,
  isParted,
  withAssignee,
} from "./handover.ts";
export { helplines } from "./helpline.ts";
export {
  type BarrierFree,
  barrierFree,
  type Hub,
  type HubPublicName,
  hubPublicName,
  type Poster,
} from "./hub.ts";
export { type HubPhoto, type HubPhotoStage, hubPhotoLimits } from "./hub-photo.ts";
export { type InboxView, inboxViews, waitBands } from "./inbox-view.ts";
export {
  asDate,
  days,
  endOfJstDay,
  hours,
  type Instant,
  instant,
  jstDay,
  jstWeekday,
  jstWords,
  minutes,
  plus,
  startOfJstDay,
  toJst,
} from "./instant.ts";
export {
  type Intake,
  type IntakeAnswers,
  type IntakeBefore,
  type IntakeCorrection,
  intakeAnswers,
  partsChanged,
  readIntake,
} from "./intake.ts";
export {
  ageBands,
  type IntakePart,
  intakeParts,
  situations,
  topics,
  unsaid,
  wards,
} from "./intake-choices.ts";
export { keyLife, type ShredReason, shredReasons } from "./key-life.ts";
export {
  type Later,
  type LaterMark,
  type LaterStop,
  type LaterWords,
  laterLimits,
  laterStops,
  type Shut,
  whyStopped,
} from "./later.ts";
export { createLog, type Log, type LogEvent, logDays, logEvents, nameOf } from "./log.ts";
export { type Author, hasControl, type Message, messageLimit, readWords } from "./message.ts";
export {
  type AskId,
  type AttachmentId,
  type BookingId,
  type CannedId,
  type CaseId,
  type CitizenId,
  type ContentId,
  caseNumber,
  type EntryId,
  type EventId,
  type FindKey,
  type GlassId,
  type HubId,
  type HubPhotoId,
  type Id,
  type IdPrefix,
  isEventId,
  isId,
  isMessageMark,
  isOnceKey,
  isPasskeyMark,
  isToken,
  type MailingId,
  type MatterId,
  type MessageMark,
  type NoticeId,
  type OnceKey,
  type PaperId,
  type PasskeyMark,
  type RemarkId,
  type SessionId,
  type StaffId,
  spellId,
  type TableId,
  type Token,
  type TokenHash,
  type WaitId,
} from "./names.ts";
export { type Neighbour, NotReached } from "./not-reached.ts";
export { type OfficeHours, type OpenTime, openTime } from "./open-time.ts";
export {
  type Brake,
  type Challenge,
  type Passkey,
  type PasskeyFault,
  passkeyAlgorithms,
  signInLimits,
} from "./passkey.ts";
export { caseBefore, casesBefore, type Person } from "./person.ts";
export { Personal, type Purpose, personal } from "./personal.ts";
export { type Rating, type RatingAnswer, ratedUntil, ratingAnswer } from "./rating.ts";
export {
  type Agency,
  agencies,
  assessments,
  type FollowUpState,
  followUpStates,
  goalStates,
  type HandingWay,
  handingStates,
  handingWays,
  isApart,
  type NotePart,
  type NoteWay,
  noteParts,
  noteWays,
  notReached,
  type PaperWhat,
  paperNames,
  relations,
} from "./record/choices.ts";
export { addMonths, type Retention, retentionOf } from "./record/closing.ts";
export {
  besides,
  type Handing,
  isAgreed,
  latestOf,
  type Paper,
  paperLimits,
  type Writing,
  type Written,
} from "./record/paper.ts";
export { changesOf, isTooLong, type PaperPart, type PartChange, partsOf } from "./record/parts.ts";
export { isReviewNear, type ReviewStanding, reviewStanding } from "./record/review.ts";
export {
  type AssessmentWords,
  type FamilyWords,
  type FollowUpWords,
  type Goal,
  type NoteWords,
  type PaperWords,
  type PlanWords,
  type ReferralWords,
  readPaper,
} from "./record/words.ts";
export { type Refusal, type RefusalKind, refusal, refusalSentences } from "./refusal.ts";
export { no, ok, type Result } from "./result.ts";
export { type Score, scoreNames, scores } from "./scores.ts";
export { askedForms, isAsked, nameForms, phoneForms } from "./search/forms.ts";
export {
  type BrowserName,
  browserNames,
  type Device,
  type Link,
  type MailLink,
  type Session,
  type SignIn,
  type SignInPlace,
  type SignInWay,
  type SystemName,
  signInWays,
  systemNames,
} from "./session.ts";
export { spread } from "./spread.ts";
export {
  counselRoles,
  counsels,
  privilegedRoles,
  type Role,
  roleNames,
  roles,
  type Staff,
  type StaffState,
  staffStates,
} from "./staff.ts";
export { isWatched, type Vigil, type VigilWord } from "./vigil.ts";
export { byDistance, type CityWard, cityWards, type GeoPoint, wardNear } from "./ward.ts";
