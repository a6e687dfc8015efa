// The second person reads the words once more, and makes exactly these public.
import { Notice } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { NewsItem, Objection } from "../../rpc.ts";
import { Marked } from "./marked.tsx";
import { PublicWords } from "./public-words.tsx";
import { words } from "./words.ts";

type Props = {
  /** As it was when the button was pressed. */
  readonly item: NewsItem;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};

export function ApproveDialog({ item, onClose, onDone }: Props) {
  const { id, version } = item;
  const [blocked, setBlocked] = useState<readonly Objection[]>();
  return (
    <ActDialog
      title={words.approve.title}
      onClose={onClose}
      go={words.approve.go}
      about={<PublicWords item={item} />}
      send={async (rpc, { dry }) => {
        const came = await rpc.news.approve.mutate({ id, version, dry });
        if ("done" in came) return came;
        setBlocked(came.objections);
        return undefined;
      }}
      onDone={() => onDone(words.approve.done)}
      halted={
        blocked && (
          <Notice tone="error" title={words.blocked.approval}>
            <p>{words.blocked.saysApproval}</p>
            <Marked checked={item} objections={blocked} />
          </Notice>
        )
      }
    />
  );
}
