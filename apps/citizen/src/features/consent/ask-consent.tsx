// The whole text with its version, and two honest ways to answer.
import { Button, Heading, Notice, Prose } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useDesk } from "../../desk.ts";
import { type Home, useStandingChanged } from "../../home-query.ts";
import { refused } from "../../refused.ts";
import { Trouble } from "../../trouble.tsx";
import { Declined } from "./declined.tsx";
import { words } from "./words.ts";

type Props = { readonly consent: Home["consent"] & { readonly state: "none" | "outdated" | "withdrawn" } };

export function AskConsent({ consent }: Props) {
  const { ask } = useDesk();
  const changed = useStandingChanged();
  const [declined, setDeclined] = useState(false);
  const { version, title, items } = consent.text;
  const give = useMutation({
    mutationFn: () => ask.consent.give.mutate({ version }),
    onSuccess: changed,
    // The text changed under the reader's eyes: fetch the new one.
    onError: (error) => (refused(error).kind === "consent-outdated" ? changed() : undefined),
  });
  const outrun = give.error && refused(give.error).kind === "consent-outdated";
  if (declined) return <Declined readAgain={() => setDeclined(false)} />;
  return (
    <>
      <p>{words.before[consent.state]}</p>
      <section
        aria-labelledby="consent-title"
        className="flex flex-col gap-4 rounded-12 bg-solid-gray-50 p-4"
      >
        <Heading level={2} id="consent-title">
          {title}
        </Heading>
        <Prose>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Prose>
        <p className="text-dns-14N-130 text-solid-gray-700">{words.version(version)}</p>
      </section>
      {outrun ? (
        <Notice tone="warn" live="alert">
          {words.changed}
        </Notice>
      ) : (
        give.error && <Trouble error={give.error} again={() => give.mutate()} busy={give.isPending} />
      )}
      <div className="flex flex-col gap-3">
        <Button size="l" block busy={give.isPending} onClick={() => give.mutate()}>
          {words.agree}
        </Button>
        <Button tone="outline" size="l" block onClick={() => setDeclined(true)}>
          {words.decline}
        </Button>
      </div>
    </>
  );
}
