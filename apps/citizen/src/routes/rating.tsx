// ご利用の感想.
import { Rating } from "../features/rating/rating.tsx";
import { words } from "../features/rating/words.ts";
import { Page } from "../page.tsx";

export const RatingPage = () => (
  <Page title={words.title} lead={<p>{words.lead}</p>}>
    <Rating />
  </Page>
);
