// Where a paper is written: the draft is kept as it is typed, Ctrl or ⌘ with Enter saves, and a refusal leaves every word.
import type { Day, PaperId, PaperWords } from "@kumacari/domain";
import { Button, Checkbox, Heading, Held, Notice } from "@kumacari/ui";
import type { KeyboardEvent } from "react";
import { Refusal } from "../../refusal.tsx";
import { useStore } from "../../store.ts";
import { AssessmentFields } from "./assessment-fields.tsx";
import { type DraftKey, dropPaper, keepPaper, paperDrafts } from "./drafts.ts";
import { FamilyFields } from "./family-fields.tsx";
import { NoteFields, type SittingChoice } from "./note-fields.tsx";
import { PlanFields } from "./plan-fields.tsx";
import { ReferralFields } from "./referral-fields.tsx";
import { useSave } from "./use-record.ts";
import { words } from "./words.ts";

type Props = {
  readonly draftKey: DraftKey;
  /** Only whoever began the paper may mark it. */
  readonly mayMark: boolean;
  /** The number of the latest writing as the list has it. */
  readonly latest: number;
  readonly today: Day;
  readonly sittings: readonly SittingChoice[];
  readonly onSaved: (it: { readonly id: PaperId; readonly split: boolean }) => void;
  readonly onLeave: () => void;
};

export function PaperForm({ draftKey, mayMark, latest, today, sittings, onSaved, onLeave }: Props) {
  const draft = useStore(paperDrafts).get(draftKey);
  const { save, isPending, error } = useSave(draftKey, onSaved);
  if (!draft) return null;
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onKeyDown={byKey}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Heading level={3}>{words.fresh(draft.words.what)}</Heading>
      {draft.base < latest && <Notice tone="warn">{words.form.older}</Notice>}
      <Held value={isPending}>
        <Fields
          value={draft.words}
          today={today}
          onChange={(said) => keepPaper(draftKey, { ...draft, words: said })}
          sittings={sittings}
          known={draft.base > 0}
        />
        {mayMark ? (
          <Checkbox
            checked={draft.sensitive}
            onChange={(sensitive) => keepPaper(draftKey, { ...draft, sensitive })}
          >
            {words.form.sensitive}
          </Checkbox>
        ) : (
          <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{words.form.sensitiveFixed}</p>
        )}
      </Held>
      <Refusal fault={error} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={isPending}>
          {words.form.save}
        </Button>
        <Button tone="outline" unavailable={isPending} onClick={onLeave}>
          {words.form.stay}
        </Button>
        <Button
          tone="text"
          unavailable={isPending}
          onClick={() => {
            dropPaper(draftKey);
            onLeave();
          }}
        >
          {words.form.drop}
        </Button>
        <p className="hidden text-dns-14N-130 text-solid-gray-700 wide:pointer-fine:block">
          {words.form.keys}
        </p>
      </div>
    </form>
  );
}

type FieldsProps = {
  readonly value: PaperWords;
  readonly today: Day;
  readonly onChange: (value: PaperWords) => void;
  readonly sittings: readonly SittingChoice[];
  readonly known: boolean;
};

function Fields({ value, today, onChange, sittings, known }: FieldsProps) {
  switch (value.what) {
    case "note":
      return <NoteFields value={value} today={today} onChange={onChange} sittings={sittings} />;
    case "plan":
      return <PlanFields value={value} onChange={onChange} known={known} />;
    case "assessment":
      return <AssessmentFields value={value} today={today} onChange={onChange} />;
    case "family":
      return <FamilyFields value={value} today={today} onChange={onChange} />;
    case "referral":
      return <ReferralFields value={value} onChange={onChange} />;
    case "closing":
    case "follow-up":
      // Written by an act of their own.
      return null;
    default:
      return value satisfies never;
  }
}
