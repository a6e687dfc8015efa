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
          <p>
            {words.closed.says(jstWords(closed.at), closed.by, closed.outcome)}
            {closed.approvedBy && words.closed.approved(closed.approvedBy)}
          </p>
          {closed.followUps.length > 0 && (
            <p>{words.closed.followUps(closed.followUps.map((it) => datedWords(it.due)).join("、"))}</p>
          )}
          <p>{words.closed.kept[closed.retention.by](datedWords(closed.retention.from))}</p>
          <Rated caseId={page.row.id} />
        </Notice>
      )}
      {page.row.cover?.mine && !closed && (
        <Notice tone="info" title={words.covering.title(page.row.assignee?.name ?? "")} live="off">
          <p>{words.covering.says}</p>
        </Notice>
      )}
      {page.row.sits && consent === "given" && (
        <Notice tone="info" title={words.sitting.title(page.row.assignee?.name ?? "")} live="off">
          <p>{words.sitting.says}</p>
        </Notice>
      )}
      {consent === "withdrawn" && (
        <Notice tone="warn" title={words.consent.title}>
          <p>{words.consent.says}</p>
          {!closed && <p>{words.consent.todo}</p>}
        </Notice>
      )}
      {consent === "stopped" && (
        <Notice tone="warn" title={words.stopped.title}>
          <p>{words.stopped.says}</p>
        </Notice>
      )}
      {consent === "shredded" && (
        <Notice tone="warn" title={words.shredded.title}>
          <p>{words.shredded.says}</p>
        </Notice>
      )}
      {deletion && (
        <Notice tone="warn" title={words.deletion.title}>
          <p>{words.deletion.says(day(deletion.askedAt), day(deletion.dueAt))}</p>
        </Notice>
      )}
      {line === "blocked" && !closed && consent === "given" && (
        <Notice tone="warn" title={words.line.title}>
          <p>{words.line.says}</p>
          <p>{words.line.todo}</p>
        </Notice>
      )}
    </>
  );
}

/** The citizen was told days, not minutes. */
const day = (at: Instant): string => jstWords(at).replace(/ .*$/, "");
