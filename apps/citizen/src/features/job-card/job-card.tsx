// The ジョブ・カード of the citizen: a list of its parts, and one part at a time, each of which may be skipped.
import { Notice } from "@kumacari/ui";
import { type CardDoor, useCard } from "@kumacari/ui/job-card";
import { useMemo } from "react";
import { momentWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { isFinal, refused } from "../../refused.ts";
import { useStep } from "../../router.tsx";
import { useKept } from "../../use-kept.ts";
import { useStepHeading } from "../../use-step-heading.ts";
import { Waiting } from "../../waiting.tsx";
import { onceKey } from "../../wire.ts";
import { readDrafts } from "./drafts.ts";
import { Parts } from "./parts.tsx";
import { Stage } from "./stage.tsx";
import { stages } from "./stages.ts";

export function JobCard() {
  const { ask } = useDesk();
  const step = Math.min(useStep(), stages.length);
  const door = useMemo(
    (): CardDoor => ({
      see: (seen, signal) => ask.card.see.query({ seen }, { signal }),
      saves: (section, signal) => ask.card.saves.query({ section }, { signal }),
      open: (section, number, signal) => ask.card.openSave.query({ section, number }, { signal }),
      save: (sent) => ask.card.save.mutate({ ...sent, rows: [...sent.rows] }),
      refused: (error) => {
        const why = refused(error);
        return { says: why.says, again: !isFinal(why) };
      },
      once: onceKey,
      moment: momentWords,
      side: "citizen",
    }),
    [ask],
  );
  const kept = useKept("job-card", readDrafts);
  const card = useCard(door, kept);
  const section = stages[step - 1];
  const heading = useStepHeading(step);
  return (
    <>
      {card.fault && (
        <Notice tone="error">
          <p>{card.fault.says}</p>
        </Notice>
      )}
      {!card.held || !kept.value ? (
        !card.fault && <Waiting />
      ) : section ? (
        <Stage key={section} heading={heading} section={section} step={step} card={card} door={door} />
      ) : (
        <Parts heading={heading} card={card} />
      )}
    </>
  );
}
