// Begins broken glass: why, in which circumstances, and for how long; the city is told before it takes effect.
import { accessLimits, type GlassReason, glassReasons } from "@kumacari/domain";
import { ChoiceGroup, TextArea } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../../acting/act-dialog.tsx";
import type { Ends } from "../acts/act-now.tsx";
import { words } from "../words.ts";

const { glass: says } = words;
const reasons: readonly GlassReason[] = ["nobody-reached", "outage", "intrusion", "disaster"];
const spans = ["15", "30", "60"] as const;

export function BreakDialog({ onClose, onSaid }: Ends) {
  const [reason, setReason] = useState<GlassReason>();
  const [text, setText] = useState("");
  const [minutes, setMinutes] = useState<(typeof spans)[number]>("15");
  const [tried, setTried] = useState(false);
  return (
    <ActDialog
      title={says.breaking}
      onClose={onClose}
      go={says.go}
      danger
      send={async ({ people }, how) =>
        reason && people.glass.break.mutate({ reason, words: text, minutes: Number(minutes), ...how })
      }
      ready={() => {
        setTried(true);
        return reason !== undefined && text.trim().length >= accessLimits.glassWords.least;
      }}
      onDone={() => onSaid(says.started)}
      fields={
        <>
          <ChoiceGroup
            kind="one"
            legend={says.reason}
            value={reason}
            onChange={setReason}
            error={tried && !reason ? words.person.missing : undefined}
            options={reasons.map((value) => ({ value, label: glassReasons[value] }))}
          />
          <TextArea
            label={says.words}
            hint={says.wordsHint}
            value={text}
            onChange={setText}
            limit={accessLimits.glassWords.most}
            error={tried && text.trim().length < accessLimits.glassWords.least ? says.wordsShort : undefined}
          />
          <ChoiceGroup
            kind="one"
            legend={says.minutes}
            columns={2}
            value={minutes}
            onChange={setMinutes}
            options={spans.map((value) => ({ value, label: says.minute(Number(value)) }))}
          />
        </>
      }
    />
  );
}
