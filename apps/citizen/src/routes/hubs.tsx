// 拠点をさがす.
import { Hubs } from "../features/hubs/hubs.tsx";
import { words } from "../features/hubs/words.ts";
import { Page } from "../page.tsx";

/** `note`: said under the lead. */
export const HubsPage = ({ note }: { readonly note?: string }) => (
  <Page
    title={words.title}
    lead={
      <>
        <p>{words.lead}</p>
        {note && <p>{note}</p>}
      </>
    }
  >
    <Hubs />
  </Page>
);
