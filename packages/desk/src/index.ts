// The desk's door for the people side: one function per verb, and what the pages are shown.

export { type Begun, beginAttachment } from "./attachment/begin.ts";
export { attachmentClock } from "./attachment/clock.ts";
export { discardAttachment } from "./attachment/discard.ts";
export { type Finished, finishAttachment } from "./attachment/finish.ts";
export { caseGrounds, type Grounds, ownGrounds } from "./attachment/ground.ts";
export { type OpenedAttachment, openAttachment } from "./attachment/open.ts";
export { type Remarking, writeRemark } from "./attachment/remark.ts";
export type { ScanNeeds } from "./attachment/scan.ts";
export { seeAttachments } from "./attachment/see.ts";
export { settleRemark } from "./attachment/settle-remark.ts";
export { takePart } from "./attachment/take-part.ts";
export type { AttachmentsView, AttachmentView, RemarkView } from "./attachment/views.ts";
export { type Checkpoints, seeCheckpoints, takeCheckpoint } from "./audit/checkpoints.ts";
export { type Exporting, exportAudit, exportPart } from "./audit/export.ts";
export { type Growing, type GrowthProof, type Proving, proveEntry, proveGrowth } from "./audit/prove.ts";
export { type Asking, searchAudit } from "./audit/search.ts";
export { seeEntry } from "./audit/see-entry.ts";
export { type AuditStaff, seeAuditStaff } from "./audit/staff.ts";
export type { AuditEntryView, AuditPage, AuditProof, AuditRow, CheckpointRow } from "./audit/views.ts";
export { accept } from "./booking/accept.ts";
export { type AtHub, arrive } from "./booking/arrive.ts";
export type { AwayView, CalendarDay, CalendarRow, FreeView, ShiftView } from "./booking/calendar.ts";
export { cancel } from "./booking/cancel.ts";
export { bookingClock } from "./booking/clock.ts";
export { decline } from "./booking/end-offer.ts";
export { endFeed, type FeedEvent, makeFeed, readFeed, seeFeed } from "./booking/feed.ts";
export { bookFor, cancelFor, keepFor, moveFor } from "./booking/for-case.ts";
export { seeHubs } from "./booking/hubs.ts";
export { seeMeeting, setMeeting } from "./booking/meeting.ts";
export { type OwnBookings, seeOwnBookings } from "./booking/mine.ts";
export type { Wanted } from "./booking/open-slots.ts";
export type { Placing } from "./booking/place.ts";
export { move, reserve } from "./booking/reserve.ts";
export { restoreAtDesk } from "./booking/restore.ts";
export { type RosterView, seeRoster, type WritingHours, writeRoster } from "./booking/roster.ts";
export { seeDay, seeUnfit, seeWeek } from "./booking/see-calendar.ts";
export { type CaseSittings, seeSittings } from "./booking/see-sittings.ts";
export type { SittingView } from "./booking/sitting-view.ts";
export { seeGround, seeSlots } from "./booking/slots.ts";
export { moveAtDesk } from "./booking/stage.ts";
export type {
  BookingGround,
  BookingView,
  CounsellorView,
  DayView,
  HubView,
  Reserved,
  SlotsView,
  SlotView,
  WaitView,
} from "./booking/views.ts";
export { leave, type Waiting, wait } from "./booking/wait.ts";
export { askTest } from "./border/ask-test.ts";
export { replay } from "./border/replay.ts";
export { seeBorder } from "./border/see.ts";
export type { BorderView, QuarantineRow, UndeliveredRow } from "./border/views.ts";
export { type CannedView, seeCanned } from "./canned/see.ts";
export { removeCanned, type WritingCanned, writeCanned } from "./canned/write.ts";
export { type CareHistory, seeCareHistory } from "./care/history.ts";
export { type CareView, seeCareOfCase, seeOwnCare } from "./care/see.ts";
export { type WritingCare, writeCareOfCase, writeOwnCare } from "./care/write.ts";
export { type Approving, approveClose, endClosing } from "./case/approve-close.ts";
export { askClose, type Closing } from "./case/ask-close.ts";
export { assignToMe } from "./case/assign.ts";
export { type Reply, reply } from "./case/reply.ts";
export { seeCase } from "./case/see.ts";
export { tick } from "./case/tick.ts";
export { sayTyping } from "./case/typing.ts";
export { type Move, type Moved, type Reassigned, reassign } from "./caseload/reassign.ts";
export { type CaseloadRow, seeCaseload } from "./caseload/see.ts";
export { giveConsent } from "./consent/give.ts";
export { withdrawConsent } from "./consent/withdraw.ts";
export { everyItem } from "./data-map/own-items.ts";
export { type DataMapRow, dataMap, isMapped } from "./data-map/rows.ts";
export type { Act, Effect } from "./effect.ts";
export { closeMonths, countMonth, type FigureNeeds } from "./figures/close-months.ts";
export { recountMonth, seeFigures } from "./figures/see.ts";
export type { FiguresView } from "./figures/views.ts";
export { answerFollowUp, type FollowUpAnswer } from "./follow-up/answer.ts";
export { followUpClock } from "./follow-up/ask.ts";
export { catchUpFollowUps } from "./follow-up/catch-up.ts";
export { type OwnFollowUp, seeOwnFollowUp } from "./follow-up/own.ts";
export { type FollowUpRow, type FollowUpsView, seeFollowUps } from "./follow-up/see.ts";
export { type Heard, type Settling, settleFollowUp } from "./follow-up/settle.ts";
export { acceptHandover, returnHandover } from "./handover/answer.ts";
export { askHandover } from "./handover/ask.ts";
export { type Colleague, seeColleagues, seeHandoverNote } from "./handover/see.ts";
export { seeHubMonth } from "./host/month.ts";
export { placeHost } from "./host/place.ts";
export { seeHubDay } from "./host/see.ts";
export type { HubSheet, HubSheets } from "./host/sheet-views.ts";
export { seeHubSheets } from "./host/sheets.ts";
export { moveAtHub, restoreAtHub } from "./host/stage.ts";
export {
  type HubDay,
  type HubMonth,
  type HubSitting,
  type HubStage,
  hubStages,
  isHubStage,
} from "./host/views.ts";
export { type AddingPhoto, addPhoto } from "./hub/photo/add.ts";
export { photoClock } from "./hub/photo/clock.ts";
export { type OpenedPhoto, openPhoto } from "./hub/photo/open.ts";
export { removePhoto } from "./hub/photo/remove.ts";
export { type WritingPhoto, writePhoto } from "./hub/photo/write.ts";
export { type PosterSheet, type PosterView, printPoster, rotatePoster, seePoster } from "./hub/poster.ts";
export { type HubRegistry, seeRegistry } from "./hub/see.ts";
export { setHub } from "./hub/state.ts";
export { addTable, setTable } from "./hub/table.ts";
export { type WritingHub, writeHub } from "./hub/write.ts";
export { type WritingRules, writeRules } from "./hub/write-rules.ts";
export { seeCounts } from "./inbox/counts.ts";
export { seeNames } from "./inbox/names.ts";
export { seeCasesOf, seeInbox, seeOwnCases } from "./inbox/see.ts";
export { type Correcting, correctIntake } from "./intake/correct.ts";
export { openGivenPhone } from "./intake/phone.ts";
export {
  type CorrectionView,
  type IntakeHistory,
  type IntakeThen,
  type OpenedIntake,
  openIntake,
  seeIntakeHistory,
} from "./intake/see.ts";
export { submitIntake } from "./intake/submit.ts";
export { openOwnSave, openSaveOfCase, seeOwnSaves, seeSavesOfCase } from "./job-card/earlier.ts";
export { saveCardOfCase, seeCard } from "./job-card/of-case.ts";
export { saveOwnCard, seeOwnCard } from "./job-card/own.ts";
export { type CardSheet, printCard, printOwnCard } from "./job-card/print.ts";
export type { SavingCard } from "./job-card/save.ts";
export type { CardPartView, CardSave, CardSaved, CardSaves, CardSeen, CardView } from "./job-card/views.ts";
export { endShred, type ShredEnded } from "./keys/end-shred.ts";
export type { RingKeyRow } from "./keys/kept.ts";
export { type KeysView, seeKeys } from "./keys/see.ts";
export { type ShredsView, seeShreds } from "./keys/see-shreds.ts";
export { askShred, type ShredAsked, type ShredDone, shred } from "./keys/shred.ts";
export { checkPublicWords, type Objection, type PublicWords } from "./known/check.ts";
export { type From, type RememberNeeds, remember } from "./known/remember.ts";
export { type Scheduling, schedule, takeBackLater } from "./later/schedule.ts";
export { seeLater } from "./later/see.ts";
export { type SendNeeds, sendDue } from "./later/send-due.ts";
export { openMatter } from "./law/open.ts";
export {
  answerItem,
  closeMatter,
  doStep,
  extendMatter,
  learnFacts,
  recordExemption,
} from "./law/proceed.ts";
export { type DueState, type LawView, type MatterView, seeMatters } from "./law/see.ts";
export { openLink } from "./link/open.ts";
export { seeHeld } from "./me/held.ts";
export { seeHome } from "./me/home.ts";
export type { ClockNeeds, Needs, OwnNeeds } from "./needs.ts";
export { type Approval, type Approved, approve } from "./news/approve.ts";
export { type Proposal, type Proposed, propose } from "./news/propose.ts";
export { seeNews } from "./news/see.ts";
export type { Blocked, Deed, NewsState, NewsView, ObjectionView } from "./news/views.ts";
export { withdraw } from "./news/withdraw.ts";
export { isProved } from "./passkey/kept.ts";
export { type PasskeyView, seeOwnPasskeys } from "./passkey/mine.ts";
export type { AssertionOptions, RegistrationOptions } from "./passkey/options.ts";
export { beginRegistration, register } from "./passkey/register.ts";
export { removePasskey } from "./passkey/remove.ts";
export { renamePasskey } from "./passkey/rename.ts";
export { beginPasskeySignIn, signInByPasskey } from "./passkey/sign-in.ts";
export { beginStepUp, stepUp } from "./passkey/step-up.ts";
export { type ApprovingAsk, approveAsk } from "./people/approve.ts";
export { peopleClock } from "./people/clock.ts";
export { declineAsk, withdrawAsk } from "./people/end-ask.ts";
export { breakGlass, endGlass } from "./people/glass.ts";
export { type Asked, invite } from "./people/invite.ts";
export { type Recovered, recover } from "./people/recover.ts";
export { rehearse } from "./people/rehearse.ts";
export { retire } from "./people/retire.ts";
export { exportReview, judge, openReview, vouch } from "./people/review.ts";
export { type Applied, changeRole } from "./people/role.ts";
export { checkSeat, registerSeat, removeSeat } from "./people/seat.ts";
export { seePeople } from "./people/see.ts";
export type { Invited } from "./people/send-invitation.ts";
export { signReview } from "./people/sign-review.ts";
export { resume, suspend } from "./people/suspend.ts";
export { takeBackStanding } from "./people/take-back.ts";
export { byGlass } from "./people/under-glass.ts";
export type {
  AskView,
  GlassView,
  PeopleTask,
  PeopleView,
  PersonRow,
  ReviewView,
  SeatView,
} from "./people/views.ts";
export { allPermissions, may, type Permission, permissions, permissionsOf } from "./permit.ts";
export { rate, type SentRating } from "./rating/rate.ts";
export { type OwnRating, type RatingView, seeOwnRating, seeRating } from "./rating/see.ts";
export type { AnswerCall } from "./reach/answers.ts";
export { askForLink } from "./reach/ask.ts";
export { type CallsView, type CaseCall, seeCalls } from "./reach/calls.ts";
export { confirmMail } from "./reach/confirm.ts";
export { endMailSessions } from "./reach/end-entered.ts";
export { type Entered, enterByMail } from "./reach/enter.ts";
export { type Giving, giveReach } from "./reach/give.ts";
export { type OwnReach, type OwnReaches, seeOwnReach } from "./reach/mine.ts";
export { openAnswerPhone, openPhone, type Road, type RoadView, seeRoad } from "./reach/road.ts";
export { type MailNeeds, mailClock, sendMail } from "./reach/send.ts";
export { settleAnswer, settleCall } from "./reach/settle.ts";
export { takeReturn } from "./reach/take-return.ts";
export { withdrawReach } from "./reach/withdraw.ts";
export { type OpeningPaper, openPaper } from "./record/open.ts";
export {
  type Answering,
  answerReferral,
  type OwnReferral,
  seeOwnReferrals,
} from "./record/own-referrals.ts";
export { askToHandOver, handOver, type OfReferral, recordAgreement } from "./record/referral.ts";
export { seeRecord } from "./record/see.ts";
export { openStatement } from "./record/statements.ts";
export type { PaperRow, PaperView, RecordView, WritingRow } from "./record/views.ts";
export { type PaperWritten, type WritingPaper, writePaper } from "./record/write.ts";
export { catchUpEnded } from "./retention/catch-up.ts";
export { type RetentionRow, type RetentionView, seeRetention } from "./retention/see.ts";
export { askRight } from "./rights/ask.ts";
export { carryOut } from "./rights/carry-out.ts";
export { decideRequest, sendBack } from "./rights/decide.ts";
export { type OwnRequest, type OwnRequests, seeOwnRequests } from "./rights/mine.ts";
export { asJson } from "./rights/package/as-json.ts";
export type { Entry, Section } from "./rights/package/build.ts";
export type { Volume } from "./rights/package/make.ts";
export { proposeAnswer } from "./rights/propose.ts";
export { lookThrough, type OpenedRequest, openRequest } from "./rights/read.ts";
export { type RequestRow, type RequestsView, seeRequests } from "./rights/see.ts";
export { disclosedGrounds, seeDisclosedFiles, takeVolume } from "./rights/take.ts";
export { catchUpClues } from "./search/catch-up.ts";
export { searchCases } from "./search/find.ts";
export { clueChanges } from "./search/lay.ts";
export { seeOwnTexts } from "./search/own-texts.ts";
export type { FoundCases, FoundRow, OwnText, OwnTexts } from "./search/views.ts";
export { type CitizenSession, signInCitizen } from "./sign-in/citizen.ts";
export { endElsewhere } from "./sign-in/elsewhere.ts";
export { type Ended, endSession } from "./sign-in/end.ts";
export { endOtherSessions } from "./sign-in/end-others.ts";
export { activate, seeInvitation } from "./sign-in/invitation.ts";
export { seeMe } from "./sign-in/me.ts";
export { type OwnSession, type OwnSessions, seeOwnSessions } from "./sign-in/mine.ts";
export { type Arrival, noteSeen } from "./sign-in/session.ts";
export { signOutCitizen, signOutStaff } from "./sign-in/sign-out.ts";
export { beginSignIn, type Claims, finishSignIn, takeSignIn } from "./sign-in/staff.ts";
export { type CitizenHere, citizenHere, type SignedIn, whichCitizen, whichStaff } from "./sign-in/who.ts";
export { seeOwnTalk } from "./talk/see.ts";
export { writeAsCitizen } from "./talk/write.ts";
export { seeTime, type TimeView } from "./time/see.ts";
export { type TimeNeeds, watchTime } from "./time/watch.ts";
export { onTrail, trailing } from "./trail.ts";
export type {
  CasePage,
  CaseRow,
  CaseTick,
  CitizenHome,
  HeldView,
  InboxPage,
  Me,
  MessageView,
  OfficeCounts,
  OwnTalkView,
  TalkView,
  VigilWordView,
} from "./views.ts";
export { liftVigil, type Marking, setVigil } from "./vigil/mark.ts";
export { seeVigil } from "./vigil/see.ts";
