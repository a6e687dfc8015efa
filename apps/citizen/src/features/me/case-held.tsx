// The consultation as we hold it: its number, who answers, and what was written at the start.
import { phoneWords } from "@kumacari/domain";
import { buttonLook, Heading } from "@kumacari/ui";
import { datedWords } from "../../day-words.ts";
import { Facts } from "../../facts.tsx";
import { Link } from "../../router.tsx";
import type { Held } from "./me.tsx";
import { Section } from "./section.tsx";
import { words } from "./words.ts";

export function CaseHeld({ held }: { readonly held: Held }) {
  const it = held.case;
  return (
    <Section title={words.caseTitle}>
      <Facts
        facts={[
          [words.since, datedWords(held.since)],
          [words.number, it?.number],
          [words.openedAt, it && datedWords(it.openedAt)],
          [words.counsellor, it && (it.counsellor ? <bdi>{it.counsellor}</bdi> : words.noCounsellor)],
          [words.messages, it && words.messageCount(it.messages)],
        ]}
      />
      {it ? (
        <div className="flex flex-col gap-2">
          {doors.map(([href, says]) => (
            <Link key={href} href={href} className={buttonLook({ tone: "outline", size: "l", block: true })}>
              {says}
            </Link>
          ))}
        </div>
      ) : (
        <>
          <p>{words.noCase}</p>
          <Link href="/consult" className={buttonLook({ size: "l", block: true })}>
            {words.toConsult}
          </Link>
        </>
      )}
      {it?.intake && <IntakeHeld intake={it.intake} corrected={it.corrected} />}
    </Section>
  );
}

const doors = [
  ["/talk", words.toTalk],
  ["/bookings", words.toBookings],
  ["/job-card", words.toCard],
] as const;

type CaseOf = NonNullable<Held["case"]>;
type IntakeProps = {
  readonly intake: NonNullable<CaseOf["intake"]>;
  readonly corrected: CaseOf["corrected"];
};

function IntakeHeld({ intake, corrected }: IntakeProps) {
  const lines = corrected.map(({ at, parts }) =>
    words.correctedOn(
      datedWords(at),
      parts.map((part) => words[part]),
    ),
  );
  return (
    <div className="flex flex-col gap-3 rounded-12 bg-solid-gray-50 p-4">
      <Heading level={3}>{words.intakeTitle}</Heading>
      <Facts
        facts={[
          [words.name, intake.name || words.unsaid],
          [words.kana, intake.kana],
          [words.phone, intake.phone && phoneWords(intake.phone)],
          [words.ageBand, intake.ageBand],
          [words.ward, intake.ward],
          [words.situation, intake.situation],
          [words.topics, intake.topics.join("、") || words.unsaid],
          [words.wish, intake.wish || words.unsaid],
          [words.corrected, lines.length > 0 ? lines.join("\n") : undefined],
        ]}
      />
    </div>
  );
}
