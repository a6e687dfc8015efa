// その後のご様子.
import { FollowUp } from "../features/follow-up/follow-up.tsx";
import { words } from "../features/follow-up/words.ts";
import { Page } from "../page.tsx";

export const FollowUpPage = () => (
  <Page title={words.title}>
    <FollowUp />
  </Page>
);
