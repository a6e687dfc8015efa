// What stands in the place of the writing field when the talk does not go on as it is.
import { buttonLook, Heading } from "@kumacari/ui";
import { Link } from "../../router.tsx";
import { words } from "./words.ts";

const whole = "flex flex-col gap-4 rounded-12 bg-solid-gray-50 p-4";

export const Closed = () => (
  <section className={whole}>
    <Heading level={2}>{words.closedTitle}</Heading>
    <p>{words.closed}</p>
    <p>{words.closedNext}</p>
    <Link href="/consult" className={buttonLook({ size: "l", block: true })}>
      {words.consultAgain}
    </Link>
  </section>
);

export const ConsentFirst = ({ state }: { readonly state: "none" | "outdated" | "withdrawn" }) => (
  <section className={whole}>
    <p>{state === "outdated" ? words.outdated : words.withdrawn}</p>
    <Link href="/consult" className={buttonLook({ size: "l", block: true })}>
      {words.toConsent}
    </Link>
  </section>
);

export const NoTalk = () => (
  <section className={whole}>
    <Heading level={2}>{words.noneTitle}</Heading>
    <p>{words.none}</p>
    <Link href="/consult" className={buttonLook({ size: "l", block: true })}>
      {words.toConsult}
    </Link>
  </section>
);

export const Welcome = () => (
  <section className={whole}>
    <Heading level={2}>{words.welcomeTitle}</Heading>
    <p>{words.welcome}</p>
  </section>
);
