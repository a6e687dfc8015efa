// The dialog of whichever act was begun.
import type { People } from "../../../rpc.ts";
import type { Acting } from "../acting.ts";
import { BreakDialog } from "../glass/break-dialog.tsx";
import { EndGlassDialog } from "../glass/end-dialog.tsx";
import { OpenReviewDialog, SignDialog } from "../review/review-dialogs.tsx";
import { RegisterSeatDialog, TickSeatDialog } from "../seats/seat-dialogs.tsx";
import { ApproveDialog, EndAskDialog } from "./ask-dialogs.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { RehearseDialog } from "./rehearse-dialog.tsx";
import { TakeBackDialog } from "./take-back-dialog.tsx";

export type Ends = {
  readonly onClose: () => void;
  readonly onSaid: (says: string) => void;
};

type Props = Ends & { readonly acting: Acting; readonly people: People };

export function ActNow({ acting, people, ...ends }: Props) {
  switch (acting.is) {
    case "invite":
      return <InviteDialog {...ends} />;
    case "person":
      return <PersonDialog person={acting.person} {...ends} />;
    case "take-back":
      return <TakeBackDialog person={acting.person} {...ends} />;
    case "approve":
      return <ApproveDialog ask={acting.ask} {...ends} />;
    case "decline":
    case "withdraw":
      return <EndAskDialog is={acting.is} ask={acting.ask} {...ends} />;
    case "open-review":
      return <OpenReviewDialog {...ends} />;
    case "sign-review":
      return <SignDialog id={acting.id} {...ends} />;
    case "register-seat":
      return <RegisterSeatDialog people={people.people} {...ends} />;
    case "check-seat":
    case "remove-seat":
      return <TickSeatDialog is={acting.is} seat={acting.seat} {...ends} />;
    case "break-glass":
      return <BreakDialog {...ends} />;
    case "end-glass":
      return <EndGlassDialog glass={acting.glass} {...ends} />;
    case "rehearse":
      return <RehearseDialog procedure={acting.procedure} {...ends} />;
    default:
      return acting satisfies never;
  }
}
