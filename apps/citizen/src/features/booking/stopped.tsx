// What stands in the place of the steps where nothing can be booked as it is, and the door that helps.
import { buttonLook, Notice } from "@kumacari/ui";
import { Link } from "../../router.tsx";
import { words } from "./words.ts";

type Props = { readonly says: string; readonly href: string; readonly door: string };

const Stopped = ({ says, href, door }: Props) => (
  <>
    <Notice tone="info">{says}</Notice>
    <Link href={href} className={buttonLook({ size: "l", block: true })}>
      {door}
    </Link>
  </>
);

export const ConsentFirst = ({ state }: { readonly state: "none" | "outdated" | "withdrawn" }) => (
  <Stopped says={words.consentFirst[state]} href="/consult" door={words.toConsent} />
);

export const IntakeFirst = ({ again }: { readonly again: boolean }) => (
  <Stopped says={again ? words.intakeAgain : words.intakeFirst} href="/consult" door={words.toIntake} />
);

/** `late`: it stands, and may not be changed any more. */
export const OldGone = ({ late }: { readonly late: boolean }) =>
  late ? (
    <Stopped says={words.changeTooLate} href="/talk" door={words.toTalk} />
  ) : (
    <Stopped says={words.oldGone} href="/bookings" door={words.toBookings} />
  );
