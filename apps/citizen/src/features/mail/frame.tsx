// The frame of the pages that stand before any session: one title, and what there is to do.
import { Heading } from "@kumacari/ui";
import { type ReactNode, useEffect } from "react";
import { words as general } from "../../words.ts";

type Props = { readonly title: string; readonly lead?: string; readonly children: ReactNode };

export function Frame({ title, lead, children }: Props) {
  useEffect(() => {
    document.title = `${title}｜${general.service}`;
  }, [title]);
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[32rem] flex-col gap-6 px-6 py-10">
      <p className="text-std-16N-170 text-solid-gray-700">
        {general.office}　{general.service}
      </p>
      <Heading level={1}>{title}</Heading>
      {lead && <p>{lead}</p>}
      {children}
    </main>
  );
}
