// What somebody else wrote at the same time, beside one's own, until the person has looked at both.
import type { CardRow, CardSection } from "@kumacari/domain/job-card";
import { sectionOf } from "@kumacari/domain/job-card";
import { Button } from "../button.tsx";
import { Notice } from "../notice.tsx";
import type { CardDoor, PartSeen, SaveSeen } from "./door.ts";
import { words } from "./words.ts";

type Props = {
  readonly section: CardSection;
  readonly part: PartSeen | undefined;
  readonly door: CardDoor;
  readonly busy: boolean;
  readonly onUse: (rows: readonly CardRow[]) => void;
  readonly onSettle: () => void;
};

export const Besides = ({ section, part, door, busy, onUse, onSettle }: Props) => (
  <Notice
    tone="warn"
    live="alert"
    title={words.splitTitle}
    actions={
      <Button busy={busy} onClick={onSettle}>
        {words.settle}
      </Button>
    }
  >
    <p>{words.split}</p>
    {part?.besides.map((it) => (
      <div key={it.number} className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-3">
        <p className="text-std-16B-170">{words.other(whoWrote(it, door), door.moment(it.at))}</p>
        <Texts section={section} rows={it.rows} />
        <Button tone="outline" className="self-start" onClick={() => onUse(it.rows)}>
          {words.use}
        </Button>
      </div>
    ))}
  </Notice>
);

export const whoWrote = ({ by }: Pick<SaveSeen, "by">, { side }: CardDoor): string =>
  by ? words.by(by) : side === "citizen" ? words.you : words.citizen;

function Texts({ section, rows }: { readonly section: CardSection; readonly rows: readonly CardRow[] }) {
  const fields = Object.entries(sectionOf(section).fields);
  const lines = rows.flatMap((row, n) =>
    fields.flatMap(([name, { label }]) =>
      row[name] ? [{ key: `${n}/${name}`, label: fields.length > 1 ? label : "", text: row[name] }] : [],
    ),
  );
  if (lines.length === 0) return <p>{words.none}</p>;
  return lines.map(({ key, label, text }) => (
    <p key={key} className="wrap-anywhere whitespace-pre-wrap">
      {label && <span className="text-solid-gray-700">{label}：</span>}
      {text}
    </p>
  ));
}
