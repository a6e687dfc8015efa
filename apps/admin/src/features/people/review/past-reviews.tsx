// Reviews that are over, each as a file for the records.
import { jstDay } from "@kumacari/domain";
import type { People } from "../../../rpc.ts";
import { Panel } from "../panel.tsx";
import { words } from "../words.ts";
import { ExportButton } from "./export-button.tsx";

const { review: says } = words;

export const PastReviews = ({ past }: { readonly past: People["pastReviews"] }) => (
  <Panel title={says.past}>
    {past.length === 0 ? (
      <p>{says.noPast}</p>
    ) : (
      <ul className="-my-3 flex flex-col divide-y divide-solid-gray-200">
        {past.map(({ id, signed, by, overdue }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <p className="flex flex-wrap gap-x-4">
              <strong>{id}</strong>
              {signed !== undefined && <span>{says.signed(by ?? "職員", jstDay(signed))}</span>}
              {signed === undefined && overdue !== undefined && <span>{says.pastOverdue}</span>}
            </p>
            <ExportButton id={id} />
          </li>
        ))}
      </ul>
    )}
  </Panel>
);
