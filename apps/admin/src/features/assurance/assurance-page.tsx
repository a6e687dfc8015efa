// Evidence, read off the running program: who may do what, and what stands against what could go wrong.
import type { ComponentType } from "react";
import { PageTitle } from "../../page-title.tsx";
import { PartNav } from "../../part-nav.tsx";
import { Asvs } from "./asvs.tsx";
import { Catalogue } from "./catalogue.tsx";
import { DataMap } from "./data-map.tsx";
import { Keys } from "./keys.tsx";
import { type Part, parts } from "./parts.ts";
import { Rights } from "./rights.tsx";
import { Threats } from "./threats.tsx";
import { Time } from "./time.tsx";
import { words } from "./words.ts";

const shown = {
  rights: Rights,
  threats: Threats,
  data: DataMap,
  asvs: Asvs,
  keys: Keys,
  time: Time,
  catalogue: Catalogue,
} satisfies Record<Part, ComponentType>;

export function AssurancePage({ part }: { readonly part: Part }) {
  const Shown = shown[part];
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
      </div>
      <PartNav label={words.nav} to="/assurance" parts={parts} says={words.parts} shown={part} />
      <Shown />
    </main>
  );
}
