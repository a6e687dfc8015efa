// One part of the card to be filled in: its fields or rows, how far it is saved, and what came from the other side.
import { type CardRow, type CardSection, sectionOf } from "@kumacari/domain/job-card";
import { lazy, Suspense, useState } from "react";
import { Button } from "../button.tsx";
import { Spinner } from "../spinner.tsx";
import { Besides, whoWrote } from "./besides.tsx";
import type { CardDoor } from "./door.ts";
import { isToSettle, rowsOf } from "./part-state.ts";
import { RowFields } from "./row-fields.tsx";
import type { Card } from "./use-card.ts";
import { words } from "./words.ts";

const EarlierSaves = lazy(async () => ({ default: (await import("./earlier.tsx")).EarlierSaves }));

type Props = {
  readonly section: CardSection;
  readonly card: Card;
  readonly door: CardDoor;
  readonly readOnly?: boolean;
};

export function PartForm({ section, card, door, readOnly = false }: Props) {
  const { title, rows: most, fields } = sectionOf(section);
  const [part, draft] = [card.held?.[section], card.drafts[section]];
  const rows = rowsOf(part, draft);
  const shown = rows.length > 0 ? rows : [{}];
  const change = (n: number, row: CardRow) =>
    card.edit(
      section,
      shown.map((it, at) => (at === n ? row : it)),
    );
  const single = Object.keys(fields).length === 1 ? title : undefined;
  return (
    <div className="flex flex-col gap-4">
      {!readOnly && isToSettle(part, draft) && (
        <Besides
          section={section}
          part={part}
          door={door}
          // One part at a time: while any is on its way a press would do nothing.
          busy={card.saving !== undefined}
          onUse={(it) => card.edit(section, it)}
          onSettle={() => card.settle(section)}
        />
      )}
      {shown.map((row, n) => {
        // A row has no name of its own; it is what stands at its place.
        const key = `${section}-${n}`;
        const own = (
          <RowFields
            section={section}
            row={row}
            onRow={(it) => change(n, it)}
            readOnly={readOnly}
            title={single}
          />
        );
        if (!most)
          return (
            <div key={key} className="flex flex-col gap-4">
              {own}
            </div>
          );
        return (
          <fieldset
            key={key}
            className="flex min-w-0 flex-col gap-4 rounded-12 border border-solid-gray-420 p-4"
          >
            <legend className="px-1 text-std-17B-170">{words.row(n + 1)}</legend>
            {own}
            {!readOnly && rows.length > 0 && (
              <Button
                tone="text"
                danger
                className="self-end"
                onClick={() =>
                  card.edit(
                    section,
                    rows.filter((_, at) => at !== n),
                  )
                }
              >
                {words.removeRow(n + 1)}
              </Button>
            )}
          </fieldset>
        );
      })}
      {!readOnly &&
        most &&
        (shown.length < most ? (
          <Button tone="outline" className="self-start" onClick={() => card.edit(section, [...shown, {}])}>
            {words.addRow}
          </Button>
        ) : (
          <p className="text-solid-gray-700">{words.full(most)}</p>
        ))}
      <Standing section={section} card={card} door={door} />
      {part && part.number > 1 && <Earlier key={part.number} section={section} door={door} />}
    </div>
  );
}

/** Fetched and read when somebody asks for it: each opening is written down. */
function Earlier(of: Pick<Props, "section" | "door">) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)} className="flex flex-col gap-3">
      <summary className="min-h-11 cursor-pointer content-center text-key-900 underline underline-offset-4">
        {words.earlier}
      </summary>
      {open && (
        <Suspense fallback={<Spinner late label={words.opening} />}>
          <EarlierSaves {...of} />
        </Suspense>
      )}
    </details>
  );
}

/** Always there, so that nothing moves when it speaks. */
function Standing({ section, card, door }: Omit<Props, "readOnly">) {
  const [part, draft, why] = [card.held?.[section], card.drafts[section], card.faults[section]];
  const unseen = part !== undefined && draft !== undefined && part.number > draft.base;
  const says = () => {
    if (card.saving === section) return words.saving;
    if (isToSettle(part, draft)) return words.splitTitle;
    if (unseen) return words.unseen;
    if (draft) return why && !why.again ? words.unsaved : words.typing;
    return part ? words.savedAt(whoWrote(part, door), door.moment(part.at)) : words.none;
  };
  return (
    <>
      {why && (
        <p role="alert" className="text-std-16N-170 text-error-2">
          {why.again ? words.cut : why.says}
        </p>
      )}
      <p role="status" className="min-h-7 text-std-16N-170 text-solid-gray-700">
        {says()}
      </p>
    </>
  );
}
