// One request: when it was made, by when it is answered, what was answered, and what can be taken.
import { Badge, Heading } from "@kumacari/ui";
import { useId } from "react";
import { datedWords } from "../../../day-words.ts";
import { Facts } from "../../../facts.tsx";
import type { OwnRequest } from "./rights.tsx";
import { Take } from "./take.tsx";
import { words } from "./words.ts";

const tones = { received: "info", preparing: "info", decided: "success", done: "success" } as const;

export function RequestCard({ it }: { readonly it: OwnRequest }) {
  const title = useId();
  const { about, at, state, dueAt, extended, answer, carriedOut, take, stopped } = it;
  const { what, wish } = it.words;
  return (
    <li>
      <section
        aria-labelledby={title}
        className="flex flex-col gap-4 rounded-12 border border-solid-gray-420 p-4"
      >
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Heading level={3} id={title}>
            {words.kinds[about]}
          </Heading>
          <Badge tone={tones[state]}>{words.states[state]}</Badge>
        </div>
        <Facts
          facts={[
            [words.at, datedWords(at)],
            [words.due, answer ? undefined : dueAt && datedWords(dueAt)],
            [about === "correction" ? words.wrong : words.what, what || undefined],
            [words.right, wish || undefined],
            [words.answer, answer && `${words.outcome[answer.outcome]}\n${answer.says}`],
            [words.withheld, answer?.withheld.join("\n") || undefined],
            [words.carriedOut, carriedOut],
          ]}
        />
        {extended && !answer && <p>{words.extended(extended)}</p>}
        {stopped && <p>{words.stopped}</p>}
        {about === "correction" && answer && answer.outcome !== "all" && <p>{words.kept}</p>}
        {answer && answer.outcome !== "all" && <p className="text-solid-gray-700">{words.review}</p>}
        {take && <Take id={it.id} {...take} />}
      </section>
    </li>
  );
}
