// The order of the tests: those that take long begin first, so that no worker waits for the last one alone.
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { root } from "./tree.ts";

/** Short to read and long to run: the size of a file, by which the others are put in order, does not tell it. The longest first. */
export const long: readonly string[] = [
  "packages/standards/mutations/mutations.test.ts",
  "apps/simulator/test/canaries/canaries.test.ts",
  "apps/simulator/test/journey/main-job.test.ts",
  "apps/simulator/test/people/people-page.test.ts",
  "apps/api/test/matrix/matrix.test.ts",
  "apps/simulator/src/main.test.ts",
  "apps/simulator/test/journey/request.test.ts",
  "apps/simulator/test/faults/killed.test.ts",
  "apps/simulator/test/journey/without-line.test.ts",
  "apps/simulator/test/delivery/delivery.test.ts",
  "apps/simulator/test/journey/waiting.test.ts",
  "apps/api/test/audit-cli.test.ts",
  "apps/api/test/keys-cli.test.ts",
  "apps/simulator/test/journey/long-list.test.ts",
  "apps/api/test/booking/linearisable.test.ts",
  "apps/bot/test/fuzz/fuzz.test.ts",
];

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const names = [...new Set(sorted.map(({ project }) => project.name))];
    const rank = ({ project, moduleId }: TestSpecification) => {
      const place = long.indexOf(moduleId.slice(root.length));
      return names.indexOf(project.name) * 100 + (place < 0 ? long.length : place);
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
