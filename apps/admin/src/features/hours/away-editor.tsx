// Times away: from when until when, and why.
import { type Away, awayReasons, jstDay } from "@kumacari/domain";
import { Button, SelectField, TextField } from "@kumacari/ui";
import { useNow } from "../../clock.ts";
import type { RosterView } from "../../rpc.ts";
import { changed, type DraftAway, newAway } from "./draft.ts";
import { Time } from "./shift-editor.tsx";
import { words } from "./words.ts";

type Props = {
  readonly away: readonly DraftAway[];
  readonly roster: Pick<RosterView, "colleagues" | "namesCover">;
  readonly onChange: (it: readonly DraftAway[]) => void;
};

export function AwayEditor({ away, roster, onChange }: Props) {
  const today = jstDay(useNow(60_000));
  return (
    <div className="flex flex-col gap-3">
      {away.map((it, n) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: they have no name but their place.
          key={n}
          className="flex min-w-0 flex-wrap items-end gap-3 rounded-8 border border-solid-gray-300 p-3"
        >
          <legend className="sr-only">{`${words.away} ${n + 1}`}</legend>
          <DayField
            label={words.awayFrom}
            value={it.fromDay}
            onChange={(fromDay) => onChange(changed(away, n, { ...it, fromDay }))}
          />
          <Time
            label={words.from}
            value={it.from}
            onChange={(from) => onChange(changed(away, n, { ...it, from }))}
          />
          <DayField
            label={words.awayTo}
            value={it.toDay}
            onChange={(toDay) => onChange(changed(away, n, { ...it, toDay }))}
          />
          <Time label={words.to} value={it.to} onChange={(to) => onChange(changed(away, n, { ...it, to }))} />
          <SelectField
            label={words.why}
            value={it.why}
            onChange={(why) => onChange(changed(away, n, { ...it, why: reasonAt(why) }))}
            groups={[{ options: Object.entries(awayReasons).map(([value, label]) => ({ value, label })) }]}
            className="w-40"
          />
          <Cover
            roster={roster}
            value={it.cover}
            onChange={(cover) => onChange(changed(away, n, { ...it, cover }))}
          />
          <Button tone="text" danger size="s" onClick={() => onChange(changed(away, n, undefined))}>
            {words.removeAway}
          </Button>
        </fieldset>
      ))}
      <Button
        tone="outline"
        size="s"
        className="self-start"
        onClick={() => onChange([...away, newAway(today)])}
      >
        {words.addAway}
      </Button>
    </div>
  );
}

type CoverProps = Pick<Props, "roster"> & {
  readonly value: string;
  readonly onChange: (it: string) => void;
};

/** Who may not say who covers sees whom it is, where there is somebody. */
function Cover({ roster: { colleagues, namesCover }, value, onChange }: CoverProps) {
  const options = colleagues.map(({ id, name }) => ({ value: id as string, label: name }));
  if (namesCover) {
    return (
      <SelectField
        label={words.cover}
        value={value}
        onChange={onChange}
        groups={[{ options: [{ value: "", label: words.noCover }, ...options] }]}
        className="w-52"
      />
    );
  }
  if (!value) return null;
  return (
    <p className="flex min-h-12 items-center">
      {words.coveredBy}
      <bdi>{options.find((it) => it.value === value)?.label ?? words.goneCover}</bdi>
    </p>
  );
}

const reasonAt = (it: string): Away["why"] => reasons.find((one) => one === it) ?? "other";
const reasons: readonly Away["why"][] = ["leave", "sick", "training", "errand", "other"];

type DayProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (it: string) => void;
};

export const DayField = ({ label, value, onChange }: DayProps) => (
  <TextField
    type="date"
    label={label}
    value={value}
    onChange={onChange}
    error={value === "" ? words.wrongDate : undefined}
    className="w-44"
  />
);
