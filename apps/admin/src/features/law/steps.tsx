// What is to be done, in order, and by whom it was.
import { jstWords } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import type { Matter } from "../../rpc.ts";
import type { Changing } from "./use-law.ts";
import { words } from "./words.ts";

type Props = { readonly matter: Matter; readonly open: boolean; readonly changing: Changing };

export const Steps = ({ matter: { id, version, steps }, open, changing }: Props) => (
  <section className="flex min-w-0 flex-col gap-2">
    <h3 className="text-dns-16B-130">{words.steps}</h3>
    <ol className="flex flex-col">
      {steps.map(({ step, at, by }, n) => (
        <li
          key={step}
          className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-b border-solid-gray-200 py-1"
        >
          <span className="min-w-0">
            {n + 1}. {step}
          </span>
          {at !== undefined ? (
            <span className="text-dns-14N-130 text-solid-gray-700">
              ✓ {words.doneBy(jstWords(at), by ?? "職員")}
            </span>
          ) : (
            open && (
              <Button
                size="s"
                tone="outline"
                aria-label={words.doOf(step)}
                busy={changing.busy}
                onClick={() =>
                  changing.run((law) => law.step.mutate({ id, version, step }), { says: words.done.changed })
                }
              >
                {words.do}
              </Button>
            )
          )}
        </li>
      ))}
    </ol>
  </section>
);
