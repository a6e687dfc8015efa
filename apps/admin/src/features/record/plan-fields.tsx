// A plan: goals that were agreed, each with its period, steps and state, and the day on which it is looked at again.
import { type Goal, goalStates, type PlanWords, paperLimits } from "@kumacari/domain";
import { Button, SelectField, TextArea, TextField } from "@kumacari/ui";
import { blankGoal } from "./blank-words.ts";
import { words } from "./words.ts";

type Props = {
  readonly value: PlanWords;
  readonly onChange: (value: PlanWords) => void;
  /** It stood before: there is something to say of how it went. */
  readonly known: boolean;
};

const { plan: says } = words;

export function PlanFields({ value, onChange, known }: Props) {
  const { goals } = value;
  const set = (n: number, goal: Goal) => onChange({ ...value, goals: goals.with(n, goal) });
  const last = goals.at(-1);
  return (
    <>
      {known && (
        <TextArea
          label={says.said}
          hint={says.saidHint}
          optional
          value={value.said}
          onChange={(said) => onChange({ ...value, said })}
          rows={3}
          autoFocus
        />
      )}
      {goals.map((it, n) => (
        <GoalFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a goal is its place in the plan.
          key={n}
          n={n + 1}
          value={it}
          onChange={(goal) => set(n, goal)}
          focus={n === 0 && !known}
          onRemove={goals.length > 1 ? () => onChange({ ...value, goals: goals.toSpliced(n, 1) }) : undefined}
        />
      ))}
      {goals.length < paperLimits.goals && (
        <Button
          tone="outline"
          className="self-start"
          onClick={() => onChange({ ...value, goals: [...goals, blankGoal(last?.from ?? value.review)] })}
        >
          {says.more}
        </Button>
      )}
      <TextField
        type="date"
        label={says.review}
        hint={says.reviewHint}
        value={value.review}
        onChange={(review) => onChange({ ...value, review })}
        required
        className="sm:max-w-64"
      />
    </>
  );
}

type GoalProps = {
  readonly n: number;
  readonly value: Goal;
  readonly onChange: (value: Goal) => void;
  readonly focus: boolean;
  readonly onRemove: (() => void) | undefined;
};

function GoalFields({ n, value, onChange, focus, onRemove }: GoalProps) {
  return (
    <fieldset className="flex flex-col gap-3 rounded-8 border border-solid-gray-300 bg-white p-4">
      <legend className="px-1 text-std-17B-170">{says.goalOf(n)}</legend>
      <TextArea
        label={says.goal}
        value={value.goal}
        onChange={(goal) => onChange({ ...value, goal })}
        rows={2}
        autoFocus={focus}
      />
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          type="date"
          label={says.from}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
          required
        />
        <TextField
          type="date"
          label={says.to}
          value={value.to}
          min={value.from}
          onChange={(to) => onChange({ ...value, to })}
          required
        />
        <SelectField
          label={says.state}
          value={value.state}
          onChange={(it) =>
            onChange({ ...value, state: goalStates.find((one) => one === it) ?? value.state })
          }
          groups={[{ options: goalStates.map((it) => ({ value: it, label: it })) }]}
        />
      </div>
      <TextArea
        label={says.steps}
        hint={says.stepsHint}
        value={value.steps}
        onChange={(steps) => onChange({ ...value, steps })}
        rows={3}
      />
      {onRemove && (
        <Button tone="text" className="self-start" onClick={onRemove}>
          {says.remove(n)}
        </Button>
      )}
    </fieldset>
  );
}
