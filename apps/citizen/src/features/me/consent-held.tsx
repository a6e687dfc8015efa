// The consent with its time and version, and the way to take it back.

import { Button, buttonLook, Notice } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Ask } from "../../ask.tsx";
import { useBookingsChanged } from "../../bookings-query.ts";
import { momentWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { Facts } from "../../facts.tsx";
import type { Home } from "../../home-query.ts";
import { Link } from "../../router.tsx";
import { useFocusWhen } from "../../use-focus-when.ts";
import { Section } from "./section.tsx";
import { useHeldChanged } from "./use-held-changed.ts";
import { words } from "./words.ts";

export function ConsentHeld({ consent }: { readonly consent: Home["consent"] }) {
  const { ask } = useDesk();
  const changed = useHeldChanged();
  const bookingsChanged = useBookingsChanged();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const withdraw = useMutation({
    mutationFn: () => ask.consent.withdraw.mutate(),
    onSuccess: () => Promise.all([changed(), bookingsChanged()]).then(close),
  });
  const { state, givenAt, givenVersion, withdrawnAt, text } = consent;
  const stands = state === "given" || state === "outdated";
  const done = useFocusWhen(!asking && withdraw.isSuccess && !stands);
  return (
    <Section title={words.consentTitle} heading={done}>
      {withdraw.data && !stands && (
        <Notice tone="success">
          {words.withdrawn}
          {withdraw.data.sittings + withdraw.data.waits > 0 &&
            words.givenUp(withdraw.data.sittings, withdraw.data.waits)}
        </Notice>
      )}
      <p className="text-std-16B-170">{words.consentState[state]}</p>
      <Facts
        facts={[
          [words.consentGivenAt, givenAt && momentWords(givenAt)],
          [words.consentVersion, givenVersion],
          [words.consentWithdrawnAt, withdrawnAt && momentWords(withdrawnAt)],
        ]}
      />
      <details className="rounded-8 border border-solid-gray-300">
        <summary className="flex min-h-11 cursor-pointer items-center px-4 text-key-900 underline">
          {words.readText}
        </summary>
        <ul className="flex list-disc flex-col gap-2 px-4 pb-4 ps-9">
          {text.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </details>
      {stands && (
        <Button tone="outline" danger size="l" block onClick={() => setAsking(true)}>
          {words.withdraw}
        </Button>
      )}
      {state !== "given" && (
        <Link href="/consult" className={buttonLook({ size: "l", block: true })}>
          {words.agreeAgain}
        </Link>
      )}
      <Ask
        open={asking}
        close={close}
        title={words.withdrawTitle}
        says={words.withdrawSays}
        sure={words.withdrawSure}
        act={withdraw}
      />
    </Section>
  );
}
