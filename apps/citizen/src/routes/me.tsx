// マイページ.
import { Me } from "../features/me/me.tsx";
import { words } from "../features/me/words.ts";
import { Page } from "../page.tsx";

export const MePage = () => (
  <Page title={words.title} lead={<p>{words.lead}</p>}>
    <Me />
  </Page>
);
