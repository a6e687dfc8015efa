// The texts by how they stand: what waits for somebody first, what is over out of the way.
import { Heading } from "@kumacari/ui";
import type { NewsItem } from "../../rpc.ts";
import { type Acts, NewsCard } from "./news-card.tsx";
import { words } from "./words.ts";

type Props = { readonly items: readonly NewsItem[]; readonly acts: Acts };

export function NewsGroups({ items, acts }: Props) {
  const cards = (state: NewsItem["state"]) =>
    items
      .filter((it) => it.state === state)
      .map((it) => (
        <li key={it.id}>
          <NewsCard item={it} acts={acts} />
        </li>
      ));
  const gone = cards("withdrawn");
  return (
    <>
      {(["proposed", "published"] as const).map((state) => {
        const shown = cards(state);
        return (
          <section key={state} className="flex flex-col gap-3">
            <Heading level={2}>{words.groups[state].title}</Heading>
            {shown.length > 0 ? (
              <ul className={list}>{shown}</ul>
            ) : (
              <p className="text-solid-gray-700">{words.groups[state].empty}</p>
            )}
          </section>
        );
      })}
      {gone.length > 0 && (
        <details className="flex flex-col gap-3">
          <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-std-17B-170 text-key-900 underline underline-offset-4">
            {words.groups.withdrawn.title}（{gone.length}）
          </summary>
          <ul className={list}>{gone}</ul>
        </details>
      )}
    </>
  );
}

const list = "grid items-start gap-4 wide:grid-cols-2";
