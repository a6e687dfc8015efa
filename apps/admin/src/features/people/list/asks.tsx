// What waits for a second person, with the way for each to end it.
import { jstWords, roleNames, toJst } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import type { Ask } from "../../../rpc.ts";
import type { Act } from "../acting.ts";
import { Panel } from "../panel.tsx";
import { words } from "../words.ts";

const { asks: says } = words;

type Props = { readonly asks: readonly Ask[]; readonly onAct: Act };

export const Asks = ({ asks, onAct }: Props) => (
  <Panel title={says.title}>
    <ul className="-my-3 flex flex-col divide-y divide-solid-gray-200">
      {asks.map((ask) => (
        <li
          key={ask.id}
          aria-labelledby={ask.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
        >
          <div id={ask.id} className="flex min-w-0 flex-col gap-0.5">
            <p className="text-std-16N-170 leading-6">
              <bdi className="font-700">{ask.name}</bdi>
              <span className="ms-3">
                {says.to(says.what[ask.what], ask.before && roleNames[ask.before], roleNames[ask.role])}
              </span>
            </p>
            <p className="flex flex-wrap gap-x-3 text-dns-14N-130 leading-6 text-solid-gray-700">
              <span>{says.by(ask.by, jstWords(ask.at))}</span>
              <time dateTime={toJst(ask.ends)}>{says.ends(jstWords(ask.ends))}</time>
            </p>
          </div>
          <Buttons ask={ask} onAct={onAct} />
        </li>
      ))}
    </ul>
  </Panel>
);

function Buttons({ ask, onAct }: { readonly ask: Ask; readonly onAct: Act }) {
  const { approve, withdraw } = ask.can;
  if (!approve && !withdraw) return <p className="text-dns-14N-130 text-solid-gray-700">{says.other}</p>;
  return (
    <div className="flex flex-wrap gap-3">
      {approve && (
        <>
          <Button size="s" aria-describedby={ask.id} onClick={() => onAct({ is: "approve", ask })}>
            {says.approve}
          </Button>
          <Button
            size="s"
            tone="outline"
            danger
            aria-describedby={ask.id}
            onClick={() => onAct({ is: "decline", ask })}
          >
            {says.decline}
          </Button>
        </>
      )}
      {withdraw && (
        <Button
          size="s"
          tone="outline"
          aria-describedby={ask.id}
          onClick={() => onAct({ is: "withdraw", ask })}
        >
          {says.withdraw}
        </Button>
      )}
    </div>
  );
}
