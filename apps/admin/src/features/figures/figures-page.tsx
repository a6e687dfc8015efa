// The figures of a fiscal year in charts, tables and files, with nothing in them of which somebody could be found out.
import { addMonths, hours, jstDay, plus } from "@kumacari/domain";
import { type By, figuresBy, type YearView } from "@kumacari/figures/show";
import { revisedWords, spanName, whyHidden } from "@kumacari/figures/words";
import { Notice } from "@kumacari/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNow } from "../../clock.ts";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import { useRpc } from "../../rpc.ts";
import { Choices } from "./choices.tsx";
import { FamilyPart } from "./family-part.tsx";
import { Files } from "./files.tsx";
import { Hatching } from "./hatch.tsx";
import { RatesPart } from "./rates-part.tsx";
import { Recount } from "./recount.tsx";
import { words } from "./words.ts";

export type Chosen = { readonly year?: number; readonly by: By };
type Props = { readonly chosen: Chosen; readonly onChoose: (it: Chosen) => void };

export function FiguresPage({ chosen, onChoose }: Props) {
  const rpc = useRpc();
  const asked = chosen.year === undefined ? {} : { year: chosen.year };
  const query = useQuery(rpc.figures.see.queryOptions(asked, { placeholderData: keepPreviousData }));
  return (
    <main
      id="main"
      className="mx-auto flex w-full max-w-[90rem] flex-col gap-5 px-4 py-5 wide:px-6 print:p-0"
    >
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 text-solid-gray-700 print:hidden">{words.says}</p>
      </div>
      <Loaded query={query}>
        {({ years, shown }) =>
          shown ? (
            <>
              <Choices years={years} chosen={{ year: shown.year, by: chosen.by }} onChoose={onChoose} />
              <Shown key={`${shown.year} ${chosen.by}`} year={shown} by={chosen.by} />
              <Recount key={shown.year} year={shown} />
            </>
          ) : (
            <Nothing />
          )
        }
      </Loaded>
    </main>
  );
}

function Shown({ year, by }: { readonly year: YearView; readonly by: By }) {
  const figures = figuresBy(year, by);
  const { spans, families, rates } = figures;
  const revised = revisedWords(figures);
  if (spans.length === 0)
    return (
      <Notice tone="info" live="off" title={words.notYet.title}>
        {words.notYet[by]}
      </Notice>
    );
  const links = [
    ...families.map(({ name, says }) => ({ to: name, says })),
    { to: "rates", says: words.rates },
  ];
  return (
    <>
      <Hatching />
      <Notice tone="info" live="off" title={words.why}>
        {whyHidden}
      </Notice>
      {revised && (
        <Notice tone="info" live="off" title={words.revised}>
          {revised}
        </Notice>
      )}
      <Files year={year.year} by={by} figures={figures} />
      <nav aria-label={words.contents} className="print:hidden">
        <ul className="flex flex-wrap gap-x-5">
          {links.map(({ to, says }) => (
            <li key={to}>
              <a
                href={`#figures-${to}`}
                className="flex min-h-11 min-w-11 items-center text-dns-16N-130 text-key-900 underline underline-offset-[3px] hover:decoration-2"
              >
                {says}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {families.map((family) => (
        <FamilyPart key={family.name} family={family} spans={spans} />
      ))}
      <RatesPart rates={rates} spans={spans} />
    </>
  );
}

const anHour = 3_600_000;

function Nothing() {
  // A month is closed three hours into the next one.
  const month = `${jstDay(plus(useNow(anHour), -hours(3))).slice(0, 7)}`;
  const [year, next, day] = addMonths(`${month}-01`, 1).split("-").map(Number);
  return (
    <Notice tone="info" live="off" title={words.none.title}>
      {words.none.says(spanName(month), `${year}年${next}月${day}日`)}
    </Notice>
  );
}
