// Earlier saves of a part, the newest first; one of them is opened below it, to be read and no more.
import { type CardSection, sectionOf } from "@kumacari/domain/job-card";
import { useEffect, useState } from "react";
import { Spinner } from "../spinner.tsx";
import { whoWrote } from "./besides.tsx";
import type { CardDoor, SaveSeen, SavesSeen } from "./door.ts";
import { RowFields } from "./row-fields.tsx";
import { words } from "./words.ts";

type Props = { readonly section: CardSection; readonly door: CardDoor };

export function EarlierSaves({ section, door }: Props) {
  const { came, says } = useAsked((signal) => door.saves(section, signal), door);
  const [opened, setOpened] = useState<number>();
  if (!came) return <Coming says={says} />;
  return (
    <>
      <ul className="flex flex-col gap-2">
        {came.saves.map((it: SavesSeen["saves"][number]) => (
          <li key={it.number} className="flex flex-col gap-3">
            <button
              type="button"
              aria-expanded={opened === it.number}
              onClick={() => setOpened(opened === it.number ? undefined : it.number)}
              className="flex min-h-11 w-full items-center rounded-8 border border-solid-gray-420 px-4 py-2 text-start text-std-16N-170 hover:border-black hover:bg-key-50"
            >
              {words.savedAt(whoWrote(it, door), door.moment(it.at))}
            </button>
            {opened === it.number && <Opened section={section} number={it.number} door={door} />}
          </li>
        ))}
      </ul>
      {came.more && (
        <p className="text-std-16N-170 text-solid-gray-700">{words.earlierMore(came.saves.length)}</p>
      )}
    </>
  );
}

function Opened({ section, number, door }: Props & { readonly number: number }) {
  const { came, says } = useAsked((signal) => door.open(section, number, signal), door);
  const { title, fields } = sectionOf(section);
  if (!came) return <Coming says={says} />;
  const single = Object.keys(fields).length === 1 ? title : undefined;
  const rows: SaveSeen["rows"] = came.rows;
  return (
    <div className="flex flex-col gap-4 rounded-12 bg-solid-gray-50 p-4">
      {rows.length === 0 && <p className="text-solid-gray-700">{words.emptySave}</p>}
      {rows.map((row, n) => (
        <RowFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place.
          key={n}
          section={section}
          row={row}
          onRow={() => undefined}
          readOnly
          title={single}
        />
      ))}
    </div>
  );
}

const Coming = ({ says }: { readonly says: string | undefined }) =>
  says === undefined ? (
    <Spinner late label={words.opening} />
  ) : (
    <p role="alert" className="text-std-16N-170 text-error-2">
      {says}
    </p>
  );

/** Asked once while it is looked at; what came is gone with it. */
function useAsked<T>(ask: (signal: AbortSignal) => Promise<T>, door: CardDoor) {
  const [first] = useState(() => ask);
  const [state, setState] = useState<{ readonly came?: T; readonly says?: string }>({});
  useEffect(() => {
    const stop = new AbortController();
    first(stop.signal).then(
      (came) => {
        if (!stop.signal.aborted) setState({ came });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ says: door.refused(error).says });
      },
    );
    return () => stop.abort();
  }, [first, door]);
  return { came: state.came, says: state.says };
}
