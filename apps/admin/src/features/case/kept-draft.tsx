// Words that can no longer be sent: still there to be copied, until the person drops them.
import type { CaseId } from "@kumacari/domain";
import { Button, TextArea } from "@kumacari/ui";
import { useStore } from "../../store.ts";
import { drafts, dropDraft, isKept } from "./drafts.ts";
import { words } from "./words.ts";

export function KeptDraft({ caseId }: { readonly caseId: CaseId }) {
  const held = useStore(drafts);
  if (!isKept(held, caseId)) return null;
  return (
    <div className="flex flex-col gap-3 border-t border-solid-gray-300 bg-white px-4 py-4 wide:px-6">
      <TextArea
        label={words.reply.keptTitle}
        hint={words.reply.keptSays}
        value={held.get(caseId)?.text ?? ""}
        onChange={() => undefined}
        readOnly
      />
      <Button tone="outline" className="self-end" onClick={() => dropDraft(caseId)}>
        {words.reply.drop}
      </Button>
    </div>
  );
}
