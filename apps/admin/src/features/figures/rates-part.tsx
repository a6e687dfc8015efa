// Shares, each beside what it is made of.
import type { Rates } from "@kumacari/figures/show";
import { rateWord } from "@kumacari/figures/words";
import { FiguresTable } from "./figures-table.tsx";
import { words } from "./words.ts";

type Props = { readonly rates: readonly Rates[]; readonly spans: readonly string[] };

export const RatesPart = ({ rates, spans }: Props) => (
  <section
    id="figures-rates"
    aria-labelledby="figures-rates-says"
    className="flex scroll-mt-4 flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 sm:px-6 print:border-0 print:p-0"
  >
    <h2 id="figures-rates-says" className="text-std-20B-150 text-solid-gray-900 print:break-after-avoid">
      {words.rates}
    </h2>
    <p className="text-dns-16N-130 text-solid-gray-700 print:break-after-avoid">{words.ratesSay}</p>
    {rates.map(({ says, rows }) => (
      <div key={says} className="flex flex-col gap-2 print:break-inside-avoid">
        <h3 className="text-std-17B-170">{says}</h3>
        <FiguresTable
          caption={says}
          spans={spans}
          rows={rows.map((row) => ({ says: row.says, cells: row.rates.map(rateWord) }))}
        />
      </div>
    ))}
  </section>
);
