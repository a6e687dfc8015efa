// What was chosen before this step, with the way back to each of it; nothing else is lost by going there.
import { Link } from "../../router.tsx";
import { type Choice, type Ground, hrefOf } from "./choice.ts";
import type { Whole } from "./use-reserve.ts";
import { words } from "./words.ts";

type Props = { readonly choice: Choice & Pick<Whole, "way">; readonly ground: Ground };

export function ChosenSoFar({ choice, ground: { hubs, ways } }: Props) {
  const { way, hub } = choice;
  const length = ways.find((it) => it.way === way)?.length ?? 0;
  const again: Choice = { ...choice, from: undefined };
  return (
    <dl className="flex flex-col rounded-12 bg-solid-gray-50 px-4 py-2">
      <Row
        name={words.way}
        value={words.wayAndLength(words.ways[way], length)}
        href={hrefOf({ ...again, way: undefined })}
      />
      {hub && (
        <Row
          name={words.hub}
          value={hubs.find(({ id }) => id === hub)?.name ?? ""}
          href={hrefOf({ ...again, hub: undefined })}
        />
      )}
    </dl>
  );
}

type RowProps = { readonly name: string; readonly value: string; readonly href: string };
const Row = ({ name, value, href }: RowProps) => (
  <div className="flex items-center justify-between gap-3">
    <dt className="sr-only">{name}</dt>
    <dd className="min-w-0 text-std-16B-170">{value}</dd>
    <dd className="shrink-0">
      <Link
        href={href}
        className="inline-flex min-h-11 min-w-11 items-center justify-end text-key-900 underline underline-offset-4"
      >
        {words.changeIt}
        <span className="sr-only">{words.changeOf(name)}</span>
      </Link>
    </dd>
  </div>
);
