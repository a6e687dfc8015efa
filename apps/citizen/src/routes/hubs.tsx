// 拠点をさがす.
import { Hubs } from "../features/hubs/hubs.tsx";
import { words } from "../features/hubs/words.ts";
import { Page } from "../page.tsx";

export const HubsPage = () => (
  <Page title={words.title} lead={<p>{words.lead}</p>}>
    <Hubs />
  </Page>
);
