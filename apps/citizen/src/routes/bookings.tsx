// 予約の確認・変更.
import { Bookings } from "../features/bookings/bookings.tsx";
import { words } from "../features/bookings/words.ts";
import { Page } from "../page.tsx";

export const BookingsPage = () => (
  <Page title={words.title}>
    <Bookings />
  </Page>
);
