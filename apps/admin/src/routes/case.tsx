// `/cases/case_…`: one case, for those who may read cases.
import { type CaseId, isId } from "@kumacari/domain";
import { createRoute } from "@tanstack/react-router";
import { useState } from "react";
import { takePlace } from "../asked-place.ts";
import { Attached } from "../features/attachment/attached.tsx";
import { useSittingsOf } from "../features/booking/use-booking.ts";
import { BesideReply } from "../features/canned/beside-reply.tsx";
import { CasePage, type CaseView } from "../features/case/case-page.tsx";
import { CaseRefused } from "../features/case/case-refused.tsx";
import { LastNote } from "../features/record/last-note.tsx";
import { firstPlace, type RecordPlace } from "../features/record/place.ts";
import { RecordPanel } from "../features/record/record-panel.tsx";
import { dropOwn } from "../features/search/own/held.ts";
import { forgetNames } from "../known-names.ts";
import { lazyPage } from "../lazy-page.tsx";
import { may, useMe } from "../me.ts";
import { sentenceOf } from "../refused.ts";
import { insideRoute } from "./inside.tsx";
import { NotFound } from "./not-found.tsx";

const CaseSittings = lazyPage(
  async () => (await import("../features/booking/case-sittings.tsx")).CaseSittings,
);
const VigilPart = lazyPage(
  async () => (await import("../features/vigil/vigil-part.tsx")).VigilPart,
  <div className="min-h-11" />,
);
const CarePart = lazyPage(
  async () => (await import("../features/care/care-part.tsx")).CarePart,
  <div className="min-h-24" />,
);
const CorrectedPart = lazyPage(
  async () => (await import("../features/intake/corrected-part.tsx")).CorrectedPart,
  null,
);
const CareLine = lazyPage(async () => (await import("../features/care/care-part.tsx")).CareLine, null);
const RoadPanel = lazyPage(async () => (await import("../features/reach/road-panel.tsx")).RoadPanel, null);
const CardPanel = lazyPage(async () => (await import("../features/job-card/card-panel.tsx")).CardPanel);
const SendFile = lazyPage(async () => (await import("../features/attachment/send-file.tsx")).SendFile);

export const caseRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/cases/$caseId",
  component: Case,
});

function forget(id: CaseId): void {
  forgetNames([id]);
  dropOwn();
}

function Case() {
  const me = useMe();
  const { caseId } = caseRoute.useParams();
  if (!isId("case", caseId)) return <NotFound />;
  if (!may(me, "case.read")) {
    return <CaseRefused caseId={caseId} why={{ kind: "not-permitted", says: sentenceOf("not-permitted") }} />;
  }
  return <Opened key={caseId} caseId={caseId} />;
}

function Opened({ caseId }: { readonly caseId: CaseId }) {
  const me = useMe();
  const [asked] = useState(() => takePlace(caseId));
  const [view, setView] = useState<CaseView>(asked?.view ?? "talk");
  const [place, setPlace] = useState<RecordPlace>(
    asked?.view === "record" ? { what: asked.what, paper: asked.paper } : firstPlace,
  );
  const sittings = useSittingsOf(caseId);
  return (
    <CasePage
      caseId={caseId}
      onConsentGone={forget}
      toMessage={asked?.view === "talk" ? asked.number : undefined}
      library={(use) => <BesideReply caseId={caseId} {...use} />}
      attached={(of) => <Attached caseId={caseId} {...of} />}
      file={(onSent) => <SendFile caseId={caseId} onSent={onSent} />}
      view={view}
      onView={setView}
      card={(writable) => <CardPanel caseId={caseId} writable={writable} />}
      record={({ consent }) => (
        <RecordPanel
          caseId={caseId}
          consents={consent === "given"}
          place={place}
          onPlace={setPlace}
          sittings={sittings}
        />
      )}
      first={({ vigil, mayMark, consent, row, closed }) => (
        <>
          <VigilPart caseId={caseId} vigil={vigil} mayMark={mayMark} consents={consent === "given"} />
          {consent === "given" && (
            <CarePart caseId={caseId} writable={!closed && (row.mine || !row.assignee)} />
          )}
        </>
      )}
      underIntake={({ corrected }) =>
        (corrected.length > 0 || may(me, "rights.prepare")) && (
          <CorrectedPart caseId={caseId} corrected={corrected} mayCorrect={may(me, "rights.prepare")} />
        )
      }
      beside={({ consent, intake }) => (
        <>
          {consent === "given" && <RoadPanel caseId={caseId} />}
          <LastNote
            caseId={caseId}
            onOpen={(to) => {
              setPlace(to);
              setView("record");
            }}
          />
          {may(me, "booking.act") && (
            <CaseSittings
              caseId={caseId}
              consents={consent === "given"}
              hasPhone={intake.phone !== undefined}
              wishes={<CareLine caseId={caseId} />}
            />
          )}
        </>
      )}
    />
  );
}
