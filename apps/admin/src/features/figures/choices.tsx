// Which year, and in which steps.
import { ways } from "@kumacari/figures/show";
import { SelectField } from "@kumacari/ui";
import { Tabs } from "../../tabs.tsx";
import type { Chosen } from "./figures-page.tsx";
import { words } from "./words.ts";

type Props = {
  readonly years: readonly number[];
  readonly chosen: Chosen & { readonly year: number };
  readonly onChoose: (it: Chosen) => void;
};

export const Choices = ({ years, chosen, onChoose }: Props) => (
  <>
    <p className="hidden text-std-20B-150 print:block">{words.yearOf(chosen.year)}</p>
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3 print:hidden">
      <SelectField
        label={words.year}
        value={String(chosen.year)}
        onChange={(year) => onChoose({ ...chosen, year: Number(year) })}
        groups={[{ options: years.map((it) => ({ value: String(it), label: words.yearOf(it) })) }]}
        className="w-44"
      />
      <Tabs
        label={words.by}
        tabs={ways.map((value) => ({ value, label: words.ways[value] }))}
        value={chosen.by}
        onChange={(by) => onChoose({ ...chosen, by })}
        className="min-w-64 flex-1"
      />
    </div>
  </>
);
