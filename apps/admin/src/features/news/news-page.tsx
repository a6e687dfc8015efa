// Words for everybody: what waits for approval, what is public, what was taken back.
import { Button } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { may, useMe } from "../../me.ts";
import { PageTitle } from "../../page-title.tsx";
import { type NewsItem, useRpc } from "../../rpc.ts";
import { useStore } from "../../store.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import { DiscardDialog } from "./discard-dialog.tsx";
import { draft, draftFrom, hasWords } from "./draft.ts";
import { NewsForm } from "./news-form.tsx";
import { NewsGroups } from "./news-groups.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";
import { words } from "./words.ts";

export function NewsPage() {
  const rpc = useRpc();
  const me = useMe();
  const held = useStore(draft);
  const [said, setSaid] = useState("");
  const [approving, setApproving] = useState<NewsItem>();
  const [withdrawing, setWithdrawing] = useState<NewsItem>();
  const [copying, setCopying] = useState<NewsItem>();
  const query = useQuery(rpc.news.see.queryOptions(undefined, { refetchInterval: 5000 }));
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with what it did.
  useEffect(() => {
    if (said && document.activeElement === document.body) status.current?.focus();
  }, [said]);
  const copy = (item: NewsItem) => {
    setSaid("");
    if (hasWords(draft.get())) setCopying(item);
    else draft.set(draftFrom(item));
  };
  return (
    <main id="main" className="mx-auto flex w-full max-w-[90rem] flex-col gap-6 px-4 py-5 wide:px-6">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="flex flex-col gap-1">
          <PageTitle title={words.title} />
          <p className="text-dns-16N-130 text-solid-gray-700">{words.says}</p>
        </div>
        {may(me, "news.write") && !held && (
          <Button
            onClick={() => {
              setSaid("");
              draft.set({ title: "", text: "" });
            }}
          >
            {words.write}
          </Button>
        )}
      </div>
      {held && may(me, "news.write") && (
        <NewsForm key={held.insteadOf?.id ?? "new"} held={held} onSent={() => setSaid(words.form.done)} />
      )}
      <p
        role="status"
        ref={status}
        tabIndex={-1}
        className={said ? "text-std-16B-170 text-green-900" : "sr-only"}
      >
        {said}
      </p>
      <Loaded query={query}>
        {(data) => (
          <NewsGroups
            items={data}
            acts={{ onApprove: setApproving, onWithdraw: setWithdrawing, onCopy: copy }}
          />
        )}
      </Loaded>
      {approving && (
        <ApproveDialog item={approving} onClose={() => setApproving(undefined)} onDone={setSaid} />
      )}
      {withdrawing && (
        <WithdrawDialog item={withdrawing} onClose={() => setWithdrawing(undefined)} onDone={setSaid} />
      )}
      <DiscardDialog
        open={copying !== undefined}
        words={words.replace}
        onClose={() => setCopying(undefined)}
        onGo={() => {
          if (copying) draft.set(draftFrom(copying));
          setCopying(undefined);
        }}
      />
    </main>
  );
}
