// 「相談する」: consent, then intake, then the talk, going on from wherever the citizen stands.
import { useEffect } from "react";
import { AskConsent } from "../features/consent/ask-consent.tsx";
import { words as consentWords } from "../features/consent/words.ts";
import { IntakeForm } from "../features/intake/intake-form.tsx";
import { words as intakeWords } from "../features/intake/words.ts";
import { Page } from "../page.tsx";
import { go } from "../router.tsx";
import { Waiting } from "../waiting.tsx";
import { offerReach } from "./after-intake.ts";
import { useHome } from "./use-home.tsx";
import { words } from "./words.ts";

const toTalkFromIntake = () => {
  offerReach();
  toTalk();
};

const toTalk = () => {
  go("/talk", { replace: true });
  window.scrollTo(0, 0);
};

export function ConsultPage() {
  const { home, fresh, instead } = useHome();
  if (!home || !fresh) return <Page title={words.consult}>{instead}</Page>;
  const { state, ...consent } = home.consent;
  if (state !== "given") {
    return (
      <Page title={consentWords.title} key="consent">
        <AskConsent consent={{ ...consent, state }} />
      </Page>
    );
  }
  if (home.talk?.open) return <GoTalk />;
  return (
    <Page
      title={intakeWords.title}
      key="intake"
      lead={<p>{home.talk ? intakeWords.earlier : intakeWords.lead}</p>}
    >
      <IntakeForm onDone={toTalkFromIntake} />
    </Page>
  );
}

function GoTalk() {
  useEffect(toTalk, []);
  return (
    <Page title={words.consult}>
      <Waiting />
    </Page>
  );
}
