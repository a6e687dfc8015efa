// What a counsellor must know about this case before writing.
import { type Instant, jstWords } from "@kumacari/domain";
import { Notice } from "@kumacari/ui";
import { datedWords } from "../../day-words.ts";
import type { LivePage } from "./live-page.ts";
import { Rated } from "./rated.tsx";
import { words } from "./words.ts";

export function CaseNotices({ page }: { readonly page: LivePage }) {
  const { closed, consent, deletion, line } = page;
  return (
    <>
      {closed && (
        <Notice tone="success" title={words.closed.title}>
          <p className="text-dns-16N-130">
            {words.closed.says(jstWords(closed.at), closed.by, closed.outcome)}
            {closed.approvedBy && words.closed.approved(closed.approvedBy)}
          </p>
          {closed.followUps.length > 0 && (
            <p className="text-dns-16N-130">
              {words.closed.followUps(closed.followUps.map((it) => datedWords(it.due)).join("、"))}
            </p>
          )}
          <p className="text-dns-16N-130">
            {words.closed.kept[closed.retention.by](datedWords(closed.retention.from))}
          </p>
          <Rated caseId={page.row.id} />
        </Notice>
      )}
      {page.row.cover?.mine && !closed && (
        <Notice tone="info" title={words.covering.title(page.row.assignee?.name ?? "")} live="off">
          <p className="text-dns-16N-130">{words.covering.says}</p>
        </Notice>
      )}
      {consent === "withdrawn" && (
        <Notice tone="warn" title={words.consent.title}>
          <p className="text-dns-16N-130">{words.consent.says}</p>
        </Notice>
      )}
      {consent === "stopped" && (
        <Notice tone="warn" title={words.stopped.title}>
          <p className="text-dns-16N-130">{words.stopped.says}</p>
        </Notice>
      )}
      {consent === "shredded" && (
        <Notice tone="warn" title={words.shredded.title}>
          <p className="text-dns-16N-130">{words.shredded.says}</p>
        </Notice>
      )}
      {deletion && (
        <Notice tone="warn" title={words.deletion.title}>
          <p className="text-dns-16N-130">
            {words.deletion.says(day(deletion.askedAt), day(deletion.dueAt))}
          </p>
        </Notice>
      )}
      {line === "blocked" && !closed && (
        <Notice tone="warn" title={words.line.title}>
          <p className="text-dns-16N-130">{words.line.says}</p>
          <p className="text-dns-16N-130">{words.line.todo}</p>
        </Notice>
      )}
    </>
  );
}

/** The citizen was told days, not minutes. */
const day = (at: Instant): string => jstWords(at).replace(/ .*$/, "");
