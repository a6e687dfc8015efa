// One text for everybody: its words, who answers for them, and what may be done with it.
import { jstWords, toJst } from "@kumacari/domain";
import { Badge, Button, Heading } from "@kumacari/ui";
import { may, useMe } from "../../me.ts";
import type { NewsItem } from "../../rpc.ts";
import { words } from "./words.ts";

export type Acts = {
  readonly onApprove: (item: NewsItem) => void;
  readonly onCopy: (item: NewsItem) => void;
  readonly onWithdraw: (item: NewsItem) => void;
};

const tones = { proposed: "warn", published: "success", withdrawn: "neutral" } as const;

export function NewsCard({ item, acts }: { readonly item: NewsItem; readonly acts: Acts }) {
  const { state, can, written, approved, withdrawn } = item;
  const name = `news-${item.id}`;
  return (
    <article
      aria-labelledby={name}
      className="flex flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-5 py-4"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading level={3} id={name} className="min-w-0 wrap-anywhere">
          <bdi>{item.title}</bdi>
        </Heading>
        <Badge tone={tones[state]}>{words.state[state]}</Badge>
      </div>
      <p dir="auto" className="text-std-16N-170 wrap-anywhere whitespace-pre-wrap text-solid-gray-900">
        {item.text}
      </p>
      <dl className="grid grid-cols-[5rem_1fr] gap-x-2 gap-y-1 text-dns-14N-130 leading-6 text-solid-gray-900 [&>dt]:text-solid-gray-700">
        <By name={words.written} deed={written} />
        {approved && <By name={words.approved} deed={approved} />}
        {withdrawn && <By name={words.withdrawn} deed={withdrawn} />}
      </dl>
      <Buttons item={item} acts={acts} name={name} />
      {state === "proposed" && written.mine && !can.approve && (
        <p className="text-dns-14N-130 text-solid-gray-700">{words.waits}</p>
      )}
    </article>
  );
}

function By({ name, deed }: { readonly name: string; readonly deed: NewsItem["written"] }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="flex flex-wrap gap-x-3">
        <bdi>{deed.mine ? words.you(deed.by) : deed.by}</bdi>
        <time dateTime={toJst(deed.at)} className="text-solid-gray-700">
          {jstWords(deed.at)}
        </time>
      </dd>
    </>
  );
}

type ButtonsProps = {
  readonly item: NewsItem;
  readonly acts: Acts;
  /** Id of the title: every card has the same buttons. */
  readonly name: string;
};

function Buttons({ item, acts, name }: ButtonsProps) {
  const me = useMe();
  const { state, can } = item;
  const writes = may(me, "news.write");
  if (!can.approve && !can.withdraw && !writes) return null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {can.approve && (
        <Button size="s" aria-describedby={name} onClick={() => acts.onApprove(item)}>
          {words.approve.open}
        </Button>
      )}
      {writes && (
        <Button size="s" tone="outline" aria-describedby={name} onClick={() => acts.onCopy(item)}>
          {can.change ? words.change : words.again}
        </Button>
      )}
      {can.withdraw && (
        <Button size="s" tone="outline" danger aria-describedby={name} onClick={() => acts.onWithdraw(item)}>
          {words.withdraw.open}
        </Button>
      )}
      {writes && state === "published" && (
        <span className="text-dns-14N-130 text-solid-gray-700">{words.againHint}</span>
      )}
    </div>
  );
}
