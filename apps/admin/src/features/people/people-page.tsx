// Everybody who may come in, from invitation to retirement: the list, the quarter's review, the second door, broken glass.
import { useActing } from "../../acting/use-acting.ts";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import { PartNav } from "../../part-nav.tsx";
import type { People } from "../../rpc.ts";
import type { Acting } from "./acting.ts";
import { ActNow } from "./acts/act-now.tsx";
import { GlassPart } from "./glass/glass-part.tsx";
import { ListPart } from "./list/list-part.tsx";
import { type Part, parts } from "./parts.ts";
import { ReviewPart } from "./review/review-part.tsx";
import { SeatsPart } from "./seats/seats-part.tsx";
import { type Heard, usePeople } from "./use-people.ts";
import { words } from "./words.ts";

export function PeoplePage({ part }: { readonly part: Part }) {
  const query = usePeople();
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 leading-6 text-solid-gray-700">{words.says}</p>
      </div>
      <PartNav label={words.nav} to="/people" parts={parts} says={words.parts} shown={part} />
      <Loaded query={query}>
        {(data) => <Shown part={part} people={data} heard={{ said: data.now, at: query.dataUpdatedAt }} />}
      </Loaded>
    </main>
  );
}

type Props = { readonly part: Part; readonly people: People; readonly heard: Heard };

function Shown({ part, people, heard }: Props) {
  const { acting, act, end, said, say, status } = useActing<Acting>();
  return (
    <>
      <p
        role="status"
        ref={status}
        tabIndex={-1}
        className="-mt-3 -mb-2 min-h-7 text-std-16B-170 text-green-900"
      >
        {said}
      </p>
      {part === "list" && <ListPart people={people} heard={heard} onAct={act} />}
      {part === "review" && <ReviewPart people={people} onAct={act} />}
      {part === "seats" && <SeatsPart people={people} onAct={act} />}
      {part === "glass" && <GlassPart people={people} onAct={act} />}
      {acting && <ActNow acting={acting} people={people} onClose={end} onSaid={say} />}
    </>
  );
}
