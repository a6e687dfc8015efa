// ジョブ・カード: to be filled in over time, once the citizen has agreed to how we treat what they write.
import { JobCard } from "../features/job-card/job-card.tsx";
import { words } from "../features/job-card/words.ts";
import { Page } from "../page.tsx";
import { Link } from "../router.tsx";
import { useHome } from "./use-home.tsx";

export function JobCardPage() {
  const { home, fresh, instead } = useHome();
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      {!home || !fresh ? (
        instead
      ) : home.consent.state === "given" ? (
        <JobCard />
      ) : (
        <>
          <p>{words.consent}</p>
          <Link
            href="/consult"
            className="inline-flex min-h-11 items-center text-key-900 underline underline-offset-4"
          >
            {words.toConsent}
          </Link>
        </>
      )}
    </Page>
  );
}
