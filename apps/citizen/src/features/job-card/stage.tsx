// One part of the card: in plain words, with its official title, an example, and the way on without writing anything.
import { type CardSection, sectionOf } from "@kumacari/domain/job-card";
import { Button, Heading, Progress } from "@kumacari/ui";
import { type Card, type CardDoor, PartForm } from "@kumacari/ui/job-card";
import type { Ref } from "react";
import { hasWords, toStep } from "./parts.tsx";
import { stages } from "./stages.ts";
import { plainWords, words } from "./words.ts";

type Props = {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly section: CardSection;
  /** From 1. */
  readonly step: number;
  readonly card: Card;
  readonly door: CardDoor;
};

export function Stage({ heading, section, step, card, door }: Props) {
  const { title, asks, staffOnly } = sectionOf(section);
  const { plain, ask, example } = plainWords[section];
  const last = step === stages.length;
  return (
    <>
      <Progress value={step} max={stages.length} label={words.step(step, stages.length)} />
      <div className="flex flex-col gap-2">
        <Heading level={2} ref={heading} tabIndex={-1}>
          {plain}
        </Heading>
        <p>{ask}</p>
        <p className="text-std-16N-170 text-solid-gray-700">
          {words.official}：{title}
          {asks && `（${asks}）`}
        </p>
        {example && (
          <details className="rounded-8 bg-solid-gray-50 px-4">
            <summary className="flex min-h-11 cursor-pointer items-center text-key-900 underline underline-offset-4">
              {words.example}
            </summary>
            <p className="pb-3">{example}</p>
          </details>
        )}
      </div>
      {staffOnly && !hasWords(card, section) ? (
        <p>{words.adviceEmpty}</p>
      ) : (
        <PartForm section={section} card={card} door={door} readOnly={staffOnly === true} />
      )}
      <div className="flex flex-col gap-3">
        {!last && (
          <Button size="l" block onClick={() => toStep(step + 1)}>
            {hasWords(card, section) ? words.next : words.skip}
          </Button>
        )}
        <Button tone={last ? "solid" : "outline"} size="l" block onClick={() => toStep(0)}>
          {words.list}
        </Button>
      </div>
    </>
  );
}
