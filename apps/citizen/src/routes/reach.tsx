// `/reach`: LINEが使えないときの連絡先.
import { Reach } from "../features/reach/reach.tsx";
import { words } from "../features/reach/words.ts";
import { Page } from "../page.tsx";

export const ReachPage = () => (
  <Page title={words.title} lead={<p>{words.lead}</p>}>
    <Reach />
  </Page>
);
