// 紹介先へ渡す内容.
import { Referrals } from "../features/referrals/referrals.tsx";
import { words } from "../features/referrals/words.ts";
import { Page } from "../page.tsx";

export const ReferralsPage = () => (
  <Page title={words.title} lead={<p>{words.lead}</p>}>
    <Referrals />
  </Page>
);
