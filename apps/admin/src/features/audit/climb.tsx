// The sums, one step after the other: from the entry's own line up to what was signed.
import type { Checked } from "@kumacari/crypto/witness";
import { Badge, Heading } from "@kumacari/ui";
import { words } from "./words.ts";

const { prove: says } = words;

export const Climb = ({ found }: { readonly found: Checked }) => (
  <section className="flex flex-col gap-3">
    <Heading level={3}>{says.steps}</Heading>
    <ol className="flex flex-col gap-2 text-std-16N-170">
      <li className={step}>
        <span>{says.leaf}</span>
        <Value name={says.gives} value={found.leaf} />
      </li>
      {found.steps.map((it, n) => (
        <li key={it.gives} className={step}>
          <span>{says.step(n + 1, it.side)}</span>
          <Value name={says.other} value={it.with} />
          <Value name={says.gives} value={it.gives} />
        </li>
      ))}
    </ol>
    <dl className="flex flex-col gap-2 rounded-8 border-2 border-solid-gray-600 p-4 text-std-16N-170">
      <dt>{says.reached}</dt>
      <dd className={value}>{found.reached}</dd>
      <dt>{says.signed}</dt>
      <dd className={value}>
        {found.signedRoot} <Verdict good={found.holds.path} yes={says.same} no={says.differ} />
      </dd>
      <dt>{says.signedBy}</dt>
      <dd>
        <Verdict good={found.holds.signature} yes={says.signedOk} no={says.signedNo} />
      </dd>
    </dl>
  </section>
);

const Verdict = ({
  good,
  yes,
  no,
}: {
  readonly good: boolean;
  readonly yes: string;
  readonly no: string;
}) => <Badge tone={good ? "success" : "error"}>{good ? yes : no}</Badge>;

const Value = ({ name, value: text }: { readonly name: string; readonly value: string }) => (
  <span className="flex gap-2">
    <span className="w-16 shrink-0 text-solid-gray-700">{name}</span>
    <span className={value}>{text}</span>
  </span>
);

const step = "flex flex-col border-s-4 border-key-300 ps-4";
const value = "min-w-0 font-mono text-dns-14N-130 leading-7 wrap-anywhere";
