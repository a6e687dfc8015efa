// 面談の予約, once somebody may book at all.
import { BookingSteps } from "../features/booking/booking-steps.tsx";
import { ConsentFirst, IntakeFirst } from "../features/booking/stopped.tsx";
import { words } from "../features/booking/words.ts";
import { Page } from "../page.tsx";
import { useHome } from "./use-home.tsx";

export function BookingPage() {
  const { home, fresh, instead } = useHome();
  if (!home || !fresh) return <Page title={words.title}>{instead}</Page>;
  const { consent, talk } = home;
  if (consent.state === "given" && talk?.open) return <BookingSteps />;
  return (
    <Page title={words.title}>
      {consent.state === "given" ? (
        <IntakeFirst again={talk !== undefined} />
      ) : (
        <ConsentFirst state={consent.state} />
      )}
    </Page>
  );
}
