// A list of people to be told by telephone or by post, and one row of it: what, since when, and what may be done.
import { Heading } from "@kumacari/ui";
import type { ReactNode } from "react";
import type { CallsView } from "../../rpc.ts";
import { words } from "./words.ts";

type ListProps = { readonly title: string; readonly says: string; readonly children: ReactNode };

export function CallList({ title, says, children }: ListProps) {
  return (
    <section className="flex flex-col gap-2">
      <Heading level={3} look="s">
        {title}
      </Heading>
      <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{says}</p>
      <ul className="flex flex-col">{children}</ul>
    </section>
  );
}

type RowProps = {
  readonly head: ReactNode;
  readonly what: CallsView["cases"][number]["says"];
  readonly notes: readonly string[];
  readonly trouble: string | undefined;
  readonly children: ReactNode;
};

export function CallRow({ head, what, notes, trouble, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-solid-gray-200 py-2">
      <div className="flex min-w-60 flex-1 flex-col gap-1">
        {head}
        <span className="text-dns-14N-130 leading-6">
          {words.list.tell(what.map((it) => words.what[it]).join("、"))}
        </span>
        <span className="text-dns-14N-130 leading-6 text-solid-gray-700">{notes.join("／")}</span>
        {trouble !== undefined && <span className="text-dns-14N-130 text-error-2">{trouble}</span>}
      </div>
      {children}
    </li>
  );
}
