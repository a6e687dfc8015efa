// `/cases/case_…`: one case, for those who may read cases.
import { type CaseId, isId } from "@kumacari/domain";
import { createRoute } from "@tanstack/react-router";
import { CaseSittings } from "../features/booking/case-sittings.tsx";
import { BesideReply } from "../features/canned/beside-reply.tsx";
import { CasePage } from "../features/case/case-page.tsx";
import { CaseRefused } from "../features/case/case-refused.tsx";
import { forgetNames } from "../known-names.ts";
import { may, useMe } from "../me.ts";
import { sentenceOf } from "../refused.ts";
import { insideRoute } from "./inside.tsx";
import { NotFound } from "./not-found.tsx";

export const caseRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/cases/$caseId",
  component: Case,
});

const forget = (id: CaseId) => forgetNames([id]);

function Case() {
  const me = useMe();
  const { caseId } = caseRoute.useParams();
  if (!isId("case", caseId)) return <NotFound />;
  if (!may(me, "case.read")) {
    return <CaseRefused caseId={caseId} why={{ kind: "not-permitted", says: sentenceOf("not-permitted") }} />;
  }
  return (
    <CasePage
      key={caseId}
      caseId={caseId}
      onConsentGone={forget}
      library={(use) => <BesideReply caseId={caseId} {...use} />}
      beside={may(me, "booking.act") && <CaseSittings caseId={caseId} />}
    />
  );
}
