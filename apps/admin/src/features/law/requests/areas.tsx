// Area by area: handed over, or withheld for a ground that the law names.
import {
  type Area,
  areas as areaNames,
  type GroundToWithhold,
  groundsToWithhold,
  type Withheld,
} from "@kumacari/domain/law";
import { SelectField } from "@kumacari/ui";
import type { OpenedRequest } from "../../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly areas: OpenedRequest["areas"];
  readonly withheld: Withheld;
  readonly onChange: (area: Area, ground: GroundToWithhold | undefined) => void;
};

const isGround = (it: string): it is GroundToWithhold => Object.hasOwn(groundsToWithhold, it);
const options = [
  { value: "", label: words.read.give },
  ...Object.entries(groundsToWithhold).map(([value, label]) => ({ value, label })),
];

export const Areas = ({ areas, withheld, onChange }: Props) => (
  <fieldset className="flex flex-col gap-3">
    <legend className="pb-2 text-dns-16B-130">{words.read.areas}</legend>
    {[
      ...areas
        .filter(({ count }) => count > 0)
        .map(({ area, title, count }) => ({ area, label: words.read.areaCount(title, count) })),
      { area: "names" as const, label: areaNames.names },
    ].map(({ area, label }) => (
      <SelectField
        key={area}
        label={label}
        value={withheld[area] ?? ""}
        onChange={(it) => onChange(area, isGround(it) ? it : undefined)}
        groups={[{ options }]}
      />
    ))}
  </fieldset>
);
