// The parts of the card, which of them are written, and the way into each.
import { type CardSection, sectionOf } from "@kumacari/domain/job-card";
import { Badge, Button, Heading, Progress } from "@kumacari/ui";
import { type Card, filled, isToSettle, rowsOf } from "@kumacari/ui/job-card";
import type { Ref } from "react";
import { go } from "../../router.tsx";
import { Print } from "./print.tsx";
import { groups, stages } from "./stages.ts";
import { plainWords, words } from "./words.ts";

export const hasWords = (card: Card, section: CardSection): boolean =>
  filled(rowsOf(card.held?.[section], card.drafts[section])).length > 0;

type State = "unsaved" | "saving" | "written" | "empty";

/** Only what the service has is written: what lies on this device goes with its window. */
function stateOf(card: Card, section: CardSection): State {
  const draft = card.drafts[section];
  if (draft) return card.faults[section] || isToSettle(card.held?.[section], draft) ? "unsaved" : "saving";
  return isSaved(card, section) ? "written" : "empty";
}

const isSaved = ({ held }: Card, section: CardSection): boolean =>
  filled(held?.[section]?.rows ?? []).length > 0;

export const toStep = (step: number): void => go(location.pathname, { step });

const own = stages.filter((it) => !sectionOf(it).staffOnly);

type Props = { readonly heading: Ref<HTMLHeadingElement>; readonly card: Card };

export function Parts({ heading, card }: Props) {
  const done = own.filter((it) => isSaved(card, it)).length;
  const first = own.findIndex((it) => !isSaved(card, it));
  const unsaved = own.filter((it) => stateOf(card, it) === "unsaved");
  return (
    <>
      <Heading level={2} ref={heading} tabIndex={-1}>
        {words.parts}
      </Heading>
      <p className="text-solid-gray-700">{words.before}</p>
      <Progress value={done} max={own.length} label={words.progress(done, own.length)} />
      {first >= 0 && (
        <Button size="l" block onClick={() => toStep(first + 1)}>
          {done > 0 ? words.goOn : words.begin}
        </Button>
      )}
      {groups.map(({ title, sections }) => (
        <section key={title} className="flex flex-col gap-3">
          <Heading level={3} look="m">
            {title}
          </Heading>
          <ul className="flex flex-col gap-2">
            {sections.map((it) => (
              <li key={it}>
                <button
                  type="button"
                  onClick={() => toStep(stages.indexOf(it) + 1)}
                  className="flex min-h-14 w-full flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-8 border border-solid-gray-420 px-4 py-2 text-start hover:border-black hover:bg-key-50"
                >
                  <span className="flex min-w-[min(10em,100%)] flex-1 flex-col">
                    <span className="text-key-900 underline underline-offset-4">{plainWords[it].plain}</span>
                    <span className="text-std-16N-170 text-solid-gray-700">{sectionOf(it).title}</span>
                  </span>
                  <StateMark state={stateOf(card, it)} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Print unsaved={unsaved.map((it) => plainWords[it].plain)} />
    </>
  );
}

function StateMark({ state }: { readonly state: State }) {
  switch (state) {
    case "written":
      return <Badge tone="solid">{words.written}</Badge>;
    case "unsaved":
      return <Badge tone="warn">{words.unsaved}</Badge>;
    case "saving":
    case "empty":
      return (
        <span className="shrink-0 text-std-16N-170 text-solid-gray-700">
          {state === "saving" ? words.saving : words.notYet}
        </span>
      );
    default:
      return state satisfies never;
  }
}
