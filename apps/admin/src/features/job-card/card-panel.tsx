// 「ジョブ・カード」 of a case: form by form under the official titles, filled in together with the citizen.
import { type CaseId, jstWords } from "@kumacari/domain";
import { type CardForm, cardFormIds, formOf, formTitle, sectionOf } from "@kumacari/domain/job-card";
import { Heading, Notice, Spinner } from "@kumacari/ui";
import { type CardDoor, PartForm, useCard } from "@kumacari/ui/job-card";
import { useMemo, useState } from "react";
import { useMe } from "../../me.ts";
import { refusedBy } from "../../refused.ts";
import { useRpcClient } from "../../rpc.ts";
import { Tabs } from "../../tabs.tsx";
import { newOnceKey } from "../../wire.ts";
import { useCardDrafts } from "./drafts.ts";
import { PrintCard } from "./print-card.tsx";
import { words } from "./words.ts";

type Props = { readonly caseId: CaseId; readonly writable: boolean };

const tabs = cardFormIds.map((value) => ({ value, label: words.form(value) }));

export function CardPanel({ caseId, writable }: Props) {
  const client = useRpcClient();
  const { name } = useMe();
  const [form, setForm] = useState<CardForm>("1-1");
  const door = useMemo(
    (): CardDoor => ({
      see: (seen, signal) => client.card.see.query({ caseId, seen }, { signal }),
      saves: (section, signal) => client.card.saves.query({ caseId, section }, { signal }),
      open: (section, number, signal) => client.card.openSave.query({ caseId, section, number }, { signal }),
      save: (sent) => client.card.save.mutate({ caseId, ...sent }),
      refused: (fault) => {
        const { kind, says } = refusedBy(fault);
        return { says, again: kind === "unreachable" || kind === "broken" || kind === "busy" };
      },
      once: newOnceKey,
      moment: jstWords,
      side: "staff",
      me: name,
    }),
    [client, caseId, name],
  );
  const card = useCard(door, useCardDrafts(caseId));
  return (
    <section aria-label={words.title} className="flex flex-col gap-4 p-4 wide:px-6">
      <Tabs label={words.forms} tabs={tabs} value={form} onChange={setForm} />
      {card.fault && (
        <Notice tone="error">
          <p>{card.fault.says}</p>
        </Notice>
      )}
      {!card.held && !card.fault && <Spinner late label={words.title} />}
      {card.held && (!card.fault || card.fault.again) && (
        <>
          <Heading level={2} look="m">
            {formTitle(form)}
          </Heading>
          <PrintCard caseId={caseId} form={form} />
          {!writable && <p className="text-dns-14N-130 text-solid-gray-700">{words.unwritable}</p>}
          {formOf(form).sections.map((it) => {
            const { title, asks, staffOnly } = sectionOf(it);
            return (
              <section key={it} aria-label={title} className="flex max-w-3xl flex-col gap-2">
                <h3 className="text-std-17B-170">{title}</h3>
                {asks && <p className="text-dns-14N-130 text-solid-gray-700">（{asks}）</p>}
                {staffOnly && <p className="text-dns-14N-130 text-solid-gray-700">{words.staff}</p>}
                <PartForm section={it} card={card} door={door} readOnly={!writable} />
              </section>
            );
          })}
        </>
      )}
    </section>
  );
}
