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
export type { Act, ActArea, Actor, Because, Entry, PersonalReach } from "./audit.ts";
export { actAreas, acts, personalReach, retention } from "./audit.ts";
export { auditOrigin, lineOf } from "./audit-line.ts";
export { type EntryProof, growthText, proofText, readProof, sizeOfNote } from "./audit-proof.ts";
export { isBlank } from "./blank.ts";
export type { Agenda, Booking, Meeting, Stage, Taken } from "./booking/booking.ts";
export { holds, isLive, isMereOffer, stages } from "./booking/booking.ts";
export type { Away, Roster, Shift } from "./booking/roster.ts";
export { awayReasons, coverOf, emptyRoster, isLeave, leaveOf, shiftsOn, sits } from "./booking/roster.ts";
export type { BookingRules, SittingWay } from "./booking/rules.ts";
export {
  absentAfter,
  firstRules,
  heldAtMost,
  isSittingWay,
  ruleBounds,
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
  dayWords,
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
export { type Case, type End, isOpen, type Outcome, outcomes, type WaitingOn } from "./case.ts";
export { type Consent, type ConsentText, currentConsent, stands } from "./consent.ts";
export type { Contact, SealedAddress, TalkState } from "./contact.ts";
export { type Content, contentLimits, isPublic } from "./content.ts";
export { csv } from "./csv.ts";
export { type HandoverNote, type HandoverState, isAskedOf, isParted, withAssignee } from "./handover.ts";
export { helplines } from "./helpline.ts";
export type { BarrierFree, Hub, HubPublicName, Poster } from "./hub.ts";
export { barrierFree, hubPublicName } from "./hub.ts";
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
export type { Intake, IntakeAnswers, IntakeBefore, IntakeCorrection } from "./intake.ts";
export { intakeAnswers, partsChanged, readIntake } from "./intake.ts";
export type { IntakePart } from "./intake-choices.ts";
export { ageBands, intakeParts, situations, topics, ungiven, unsaid, wards } from "./intake-choices.ts";
export { keyLife, type ShredReason, shredReasons } from "./key-life.ts";
export type { Later, LaterStop, LaterWords, Shut } from "./later.ts";
export { laterLimits, laterStops, whyStopped } from "./later.ts";
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
  readCaseNumber,
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
export type { Brake, Challenge, Passkey, PasskeyFault } from "./passkey.ts";
export { passkeyAlgorithms, signInLimits } from "./passkey.ts";
export { caseBefore, casesBefore, type Person } from "./person.ts";
export { Personal, type Purpose, personal } from "./personal.ts";
export { phoneWords, readPhone } from "./phone.ts";
export { type Rating, type RatingAnswer, ratedUntil, ratingAnswer } from "./rating.ts";
export { readingLimit, readReading } from "./reading.ts";
export type { Agency, FollowUpState, HandingWay, NotePart, NoteWay, PaperWhat } from "./record/choices.ts";
export {
  agencies,
  assessments,
  followUpStates,
  goalStates,
  handingStates,
  handingWays,
  isApart,
  noteParts,
  noteWays,
  notReached,
  paperNames,
  relations,
} from "./record/choices.ts";
export { addMonths, endedBy, type Retention, retentionOf } from "./record/closing.ts";
export type { HandedOver, Handing, Paper, Writing, Written } from "./record/paper.ts";
export { besides, isAgreed, isHandedOver, latestOf, paperLimits } from "./record/paper.ts";
export { changesOf, isTooLong, type PaperPart, type PartChange, partsOf } from "./record/parts.ts";
export { isReviewNear, type ReviewStanding, reviewStanding } from "./record/review.ts";
export {
  type AssessmentWords,
  type FamilyWords,
  type FollowUpWords,
  type Goal,
  isDatedAhead,
  type NoteWords,
  type PaperWords,
  type PlanWords,
  type ReferralWords,
  readPaper,
} from "./record/words.ts";
export { type Refusal, type RefusalKind, refusal, refusalSentences } from "./refusal.ts";
export { no, ok, type Result } from "./result.ts";
export { type Score, scoreNames, scores } from "./scores.ts";
export { askedForms, isAsked, nameForms, numberForm, phoneForms } from "./search/forms.ts";
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
export type { Role, Staff, StaffState } from "./staff.ts";
export { counselRoles, counsels, privilegedRoles, roleNames, roles, staffStates } from "./staff.ts";
export { isTyping, type Typing, typingIn, typingLimits } from "./typing.ts";
export { isWatched, type Vigil, type VigilWord } from "./vigil.ts";
export { byDistance, type CityWard, cityWards, type GeoPoint, wardNear } from "./ward.ts";
