// Evidence, read off the running program: who may do what, and what stands against what could go wrong.
import { join } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { PageTitle } from "../../page-title.tsx";
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
      <nav aria-label={words.nav} className="flex flex-wrap gap-1 border-b border-solid-gray-300">
        {parts.map((it) => (
          <Link key={it} to="/assurance" search={{ part: it }} className={tab}>
            {words.parts[it]}
          </Link>
        ))}
      </nav>
      <Shown />
    </main>
  );
}

const tab = join(
  "flex min-h-11 items-center border-b-4 border-transparent px-4 text-dns-16N-130 text-solid-gray-800 hover:underline",
  "aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-900",
);
