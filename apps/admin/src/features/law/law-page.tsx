// What the law sets a date for, and the end of one citizen's records: the parts of one page; what citizens ask about their own data first.
import { may, useMe } from "../../me.ts";
import { PageTitle } from "../../page-title.tsx";
import { PartNav } from "../../part-nav.tsx";
import { MattersPart } from "./matters.tsx";
import { type Part, parts } from "./parts.ts";
import { RequestsPart } from "./requests/requests-part.tsx";
import { RetentionPart } from "./retention/retention-part.tsx";
import { ShredsPart } from "./shred/shreds-part.tsx";
import { words } from "./words.ts";

export function LawPage({ part: asked }: { readonly part: Part }) {
  const shown = may(useMe(), "law.read") ? parts : (["requests"] as const);
  const part = shown.find((it) => it === asked) ?? "requests";
  return (
    <main id="main" className="mx-auto flex w-full max-w-[72rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 leading-6 text-solid-gray-700">{words.says}</p>
      </div>
      {shown.length > 1 && (
        <PartNav label={words.nav} to="/law" parts={shown} says={words.parts} shown={part} />
      )}
      {part === "requests" && <RequestsPart />}
      {part === "matters" && <MattersPart />}
      {part === "retention" && <RetentionPart />}
      {part === "shreds" && <ShredsPart />}
    </main>
  );
}
