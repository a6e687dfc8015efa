// What a citizen asked about their own data and where it stands, and the four ways to ask.
import { type RightKind, rightKinds } from "@kumacari/domain/law";
import { Button, Notice } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useDesk } from "../../../desk.ts";
import type { Ask } from "../../../rpc.ts";
import { Trouble } from "../../../trouble.tsx";
import { useFocusWhen } from "../../../use-focus-when.ts";
import { Waiting } from "../../../waiting.tsx";
import { Section } from "../section.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { RequestCard } from "./request-card.tsx";
import { asking, words } from "./words.ts";

export type OwnRequest = Awaited<ReturnType<Ask["right"]["mine"]["query"]>>["list"][number];

export function Rights() {
  const { ask } = useDesk();
  const [about, setAbout] = useState<RightKind>();
  const [said, setSaid] = useState<string>();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ["rights"],
    queryFn: ({ signal }) => ask.right.mine.query(undefined, { signal }),
    // Personal: not kept once the page is left.
    gcTime: 0,
  });
  const heading = useFocusWhen(said !== undefined);
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  return (
    <Section title={words.title} heading={heading}>
      {said && <Notice tone="success">{said}</Notice>}
      <p>{words.lead}</p>
      {data.list.length > 0 && (
        <ul className="flex flex-col gap-4">
          {data.list.map((it) => (
            <RequestCard key={it.id} it={it} />
          ))}
        </ul>
      )}
      {rightKinds
        .filter((kind) => !data.list.some((it) => it.about === kind && it.state !== "done"))
        .map((kind) => (
          <Button
            key={kind}
            tone="outline"
            danger={kind === "deletion"}
            size="l"
            block
            onClick={() => {
              setSaid(undefined);
              setAbout(kind);
            }}
          >
            {asking[kind].button}
          </Button>
        ))}
      {about && <AskDialog key={about} about={about} onClose={() => setAbout(undefined)} onSaid={setSaid} />}
    </Section>
  );
}
