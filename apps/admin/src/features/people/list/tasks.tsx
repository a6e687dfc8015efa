// What is left to do by hand; each goes by itself once it is done.
import type { People } from "../../../rpc.ts";
import { Panel } from "../panel.tsx";
import { words } from "../words.ts";

type Task = People["tasks"][number];
const { tasks: says } = words;
const shown = 20;

export const Tasks = ({ tasks }: { readonly tasks: readonly Task[] }) => (
  <Panel title={says.title}>
    <ul className="-my-3 flex flex-col divide-y divide-solid-gray-200">
      {tasks.map((it) => (
        <li key={`${it.is}-${it.staff}`} className="flex flex-col gap-0.5 py-3">
          <p className="text-std-16N-170 leading-6 font-700">{title(it)}</p>
          <p className="text-dns-14N-130 leading-6 text-solid-gray-700">{hint(it)}</p>
          {it.is === "hand-over" && (
            <p className="text-dns-14N-130 leading-6 tabular-nums">
              {it.cases
                .slice(0, shown)
                .map(({ number }) => number)
                .join("、")}
              {it.cases.length > shown && `、${says.more(it.cases.length - shown)}`}
            </p>
          )}
        </li>
      ))}
    </ul>
  </Panel>
);

function title(it: Task): string {
  switch (it.is) {
    case "hand-over":
      return says["hand-over"](it.name, it.cases.length);
    case "remove-seat":
      return says["remove-seat"](it.name);
    case "change-role":
      return says["change-role"](it.name, it.review);
    default:
      return it satisfies never;
  }
}

const hint = ({ is }: Task): string =>
  ({
    "hand-over": says.handOverSays,
    "remove-seat": says.removeSeatSays,
    "change-role": says.changeRoleSays,
  })[is];
