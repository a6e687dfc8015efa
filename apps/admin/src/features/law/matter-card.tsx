// One matter: its dates, its steps, its form, and what may be done with it now.
import { jstWords } from "@kumacari/domain";
import { extensionReasons, matterKinds } from "@kumacari/domain/law";
import { Badge, Button, Heading } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { Matter } from "../../rpc.ts";
import { Dues } from "./dues.tsx";
import { ExemptDialog } from "./exempt-dialog.tsx";
import { ExtendDialog } from "./extend-dialog.tsx";
import { FormItems } from "./form-items.tsx";
import { JudgeDialog } from "./judge-dialog.tsx";
import { Steps } from "./steps.tsx";
import type { Changing } from "./use-law.ts";
import { words } from "./words.ts";

export type CardProps = {
  readonly matter: Matter;
  readonly now: number;
  readonly acts: boolean;
  readonly changing: Changing;
};

export function MatterCard({ matter, now, acts, changing }: CardProps) {
  const open = acts && matter.closedAt === undefined;
  const at = { id: matter.id, version: matter.version };
  return (
    <article
      aria-labelledby={matter.id}
      className="flex flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-5 py-5 wide:px-6"
    >
      <header className="flex flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level={2} id={matter.id}>
            {matterKinds[matter.about]}
          </Heading>
          {matter.closedAt !== undefined && <Badge tone="success">{words.closed}</Badge>}
          {matter.duty !== undefined && (
            <Badge tone={matter.duty ? "error" : "neutral"}>{words.duty[matter.duty ? "yes" : "no"]}</Badge>
          )}
        </div>
        <p className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-6 text-solid-gray-700">
          <span>
            {words.known}：{jstWords(matter.knownAt)}
          </span>
          <span>{words.openedBy(matter.openedByName ?? "職員")}</span>
          {matter.extended && <span>{words.extended(extensionReasons[matter.extended.reason])}</span>}
        </p>
      </header>
      <Dues dues={matter.dues} now={now} />
      <div className="grid gap-5 wide:grid-cols-2">
        <Steps matter={matter} open={open} changing={changing} />
        <FormItems matter={matter} open={open} changing={changing} />
      </div>
      {open && <Acts matter={matter} at={at} changing={changing} />}
    </article>
  );
}

type ActsProps = {
  readonly matter: Matter;
  readonly at: { readonly id: Matter["id"]; readonly version: number };
  readonly changing: Changing;
};

function Acts({ matter, at, changing }: ActsProps) {
  const [asking, setAsking] = useState<"judge" | "exempt" | "extend" | "close">();
  const close = () => setAsking(undefined);
  const isLeak = matter.about === "leak";
  const running = matter.dues.some(({ state }) => state === "running" || state === "soon");
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-solid-gray-200 pt-4">
      {isLeak && (
        <>
          <Button tone="outline" size="s" onClick={() => setAsking("judge")}>
            {words.judge}
          </Button>
          <Button tone="outline" size="s" onClick={() => setAsking("exempt")}>
            {words.exempt}
          </Button>
        </>
      )}
      {!isLeak && matter.about !== "mynumber" && running && !matter.extended && (
        <Button tone="outline" size="s" onClick={() => setAsking("extend")}>
          {words.extend}
        </Button>
      )}
      {!matter.mine && (
        <Button size="s" onClick={() => setAsking("close")}>
          {words.close}
        </Button>
      )}
      <span className="text-dns-14N-130 text-solid-gray-700">{words.closeHint}</span>
      <JudgeDialog open={asking === "judge"} matter={matter} at={at} onClose={close} changing={changing} />
      {asking === "exempt" && <ExemptDialog matter={matter} at={at} onClose={close} onSaid={changing.say} />}
      {asking === "extend" && <ExtendDialog at={at} onClose={close} onSaid={changing.say} />}
      {asking === "close" && (
        <ActDialog
          title={words.closing}
          onClose={close}
          go={words.close}
          danger
          send={({ law }, { dry }) => law.close.mutate({ ...at, dry })}
          onDone={() => changing.say(words.done.closed)}
        />
      )}
    </div>
  );
}
