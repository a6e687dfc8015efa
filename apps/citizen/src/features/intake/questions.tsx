// The questions, screen by screen.
import { Checkbox, ChoiceGroup, TextArea, TextField } from "@kumacari/ui";
import { CareFields } from "../../care-fields.tsx";
import { chooseTopics, type Draft, limits, type wrongWith } from "./answers.ts";
import { options } from "./options.ts";
import { words } from "./words.ts";

type Props = { readonly draft: Draft; readonly set: (some: Partial<Draft>) => void };
type MayBeWrong = Props & { readonly wrong: ReturnType<typeof wrongWith> };

export const AboutYou = ({ draft, set, wrong }: MayBeWrong) => (
  <>
    <div className="flex flex-col gap-2">
      <TextField
        label={words.name}
        optional
        hint={words.nameHint}
        error={wrong.name}
        value={draft.name}
        onChange={(name) => set({ name, nameUnsaid: false })}
        autoComplete="off"
        aria-disabled={draft.nameUnsaid || undefined}
      />
      <Checkbox checked={draft.nameUnsaid} onChange={(nameUnsaid) => set({ nameUnsaid })}>
        {words.nameUnsaid}
      </Checkbox>
    </div>
    <TextField
      label={words.kana}
      optional
      hint={words.kanaHint}
      error={wrong.kana}
      value={draft.kana}
      onChange={(kana) => set({ kana, nameUnsaid: false })}
      autoComplete="off"
      aria-disabled={draft.nameUnsaid || undefined}
    />
    <TextField
      type="tel"
      label={words.phone}
      optional
      hint={words.phoneHint}
      error={wrong.phone}
      value={draft.phone}
      onChange={(phone) => set({ phone })}
      autoComplete="tel"
    />
    <ChoiceGroup
      kind="one"
      columns={2}
      legend={words.ageBand}
      optional
      options={options.ageBand}
      value={draft.ageBand}
      onChange={(ageBand) => set({ ageBand })}
    />
    <ChoiceGroup
      kind="one"
      columns={2}
      legend={words.ward}
      optional
      options={options.ward}
      value={draft.ward}
      onChange={(ward) => set({ ward })}
    />
    <p className="text-solid-gray-700">{words.blank}</p>
  </>
);

export const Situation = ({ draft, set }: Props) => (
  <>
    <ChoiceGroup
      kind="one"
      legend={words.situation}
      optional
      options={options.situation}
      value={draft.situation}
      onChange={(situation) => set({ situation })}
    />
    <ChoiceGroup
      kind="many"
      legend={words.topics}
      optional
      hint={words.topicsHint}
      options={options.topics}
      value={draft.topics}
      onChange={(topics) => set({ topics: chooseTopics(draft.topics, topics) })}
    />
    <p className="text-solid-gray-700">{words.blank}</p>
  </>
);

export const Wish = ({ draft, set, wrong }: MayBeWrong) => (
  <>
    <div className="flex flex-col gap-2">
      <TextArea
        label={words.wish}
        optional
        hint={words.wishHint}
        error={wrong.wish}
        rows={5}
        limit={limits.wish}
        value={draft.wish}
        aria-disabled={draft.wishUnsaid || undefined}
        onChange={(wish) => set({ wish, wishUnsaid: false })}
      />
      <Checkbox checked={draft.wishUnsaid} onChange={(wishUnsaid) => set({ wishUnsaid })}>
        {words.wishUnsaid}
      </Checkbox>
    </div>
    <CareFields value={draft.care} onChange={(care) => set({ care })} error={wrong.care} />
  </>
);
