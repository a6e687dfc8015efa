// Three calm screens; nothing typed is lost, whatever happens on the way, and it is sent once.
import { Button, Heading, Held, Progress } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { useDesk } from "../../desk.ts";
import { useStandingChanged } from "../../home-query.ts";
import { refused } from "../../refused.ts";
import { go, useStep } from "../../router.tsx";
import { Trouble } from "../../trouble.tsx";
import { useKept } from "../../use-kept.ts";
import { useStepHeading } from "../../use-step-heading.ts";
import { Waiting } from "../../waiting.tsx";
import { type Draft, isWrongAboutYou, readDraft, toAnswers, wrongWith } from "./answers.ts";
import { AboutYou, Situation, Wish } from "./questions.tsx";
import { words } from "./words.ts";

export function IntakeForm({ onDone }: { readonly onDone: () => void }) {
  const { ask } = useDesk();
  const changed = useStandingChanged();
  const { value: draft, change, clear } = useKept("intake", readDraft);
  const step = Math.min(useStep(), words.steps.length - 1);
  const [tried, setTried] = useState(-1);
  const submit = useMutation({
    mutationFn: ({ once, ...it }: Draft) =>
      ask.intake.submit.mutate({ answers: toAnswers({ once, ...it }), care: it.care, once }),
    onSuccess: async () => {
      clear();
      await changed();
      onDone();
    },
    onError: (error) => (moves.has(refused(error).kind) ? changed() : undefined),
  });
  if (!draft) return <Waiting />;
  const wrong = wrongWith(draft);
  const last = step === words.steps.length - 1;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What is wrong may stand far above the button.
    const form = event.currentTarget;
    flushSync(() => setTried(step));
    form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    if (submit.isPending || (step === 0 && isWrongAboutYou(wrong))) return;
    if (!last) return go(location.pathname, { step: step + 1 });
    if (isWrongAboutYou(wrong)) return go(location.pathname, { step: 0 });
    if (!wrong.wish && !wrong.care) submit.mutate(draft);
  };
  const asked = { draft, set: (some: Partial<Draft>) => change((now) => ({ ...now, ...some })) };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-6">
      <Held value={submit.isPending}>
        <Step step={step}>
          {step === 0 && <AboutYou {...asked} wrong={tried >= 0 ? wrong : {}} />}
          {step === 1 && <Situation {...asked} />}
          {step === 2 && <Wish {...asked} wrong={tried === step ? wrong : {}} />}
        </Step>
      </Held>
      {submit.error && (
        <Trouble error={submit.error} again={() => submit.mutate(draft)} busy={submit.isPending} />
      )}
      <div className="flex flex-col gap-3">
        {last && <p className="text-solid-gray-700">{words.sendNote}</p>}
        <Button type="submit" size="l" block busy={submit.isPending || submit.isSuccess}>
          {last ? words.send : words.next}
        </Button>
        {step > 0 && (
          <Button tone="text" size="l" block onClick={() => history.back()}>
            {words.back}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Refusals after which the citizen stands elsewhere: the page follows. */
const moves: ReadonlySet<string> = new Set(["already-open", "no-consent", "consent-outdated"]);

function Step({ step, children }: { readonly step: number; readonly children: ReactNode }) {
  const heading = useStepHeading(step);
  return (
    <>
      <Progress
        value={step + 1}
        max={words.steps.length}
        label={words.progress(step + 1, words.steps.length)}
      />
      <Heading level={2} ref={heading} tabIndex={-1}>
        {words.steps[step]}
      </Heading>
      {children}
    </>
  );
}
