// `/audit`: what is looked for, or the one entry that is shown, stands in the address.
import { createRoute, type SearchSchemaInput } from "@tanstack/react-router";
import { readSearch } from "../features/audit/read-search.ts";
import { Refused } from "../features/audit/refused.tsx";
import { lazyPage } from "../lazy-page.tsx";
import { may, useMe } from "../me.ts";
import { insideRoute } from "./inside.tsx";

type Given = {
  readonly part?: string;
  readonly number?: number;
  readonly from?: string;
  readonly to?: string;
  readonly act?: string;
  readonly who?: string;
  readonly on?: string;
  readonly trail?: string;
};

export const auditRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: "/audit",
  validateSearch: (given: Given & SearchSchemaInput) => readSearch(given),
  component: Audit,
});

const AuditPage = lazyPage(async () => (await import("../features/audit/audit-page.tsx")).AuditPage);

function Audit() {
  const search = auditRoute.useSearch();
  return may(useMe(), "audit.read") ? <AuditPage search={search} /> : <Refused />;
}
