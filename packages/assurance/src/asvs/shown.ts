// The files whose tests the sheet names, each by a short word.
import type { Proof } from "../proof.ts";

const of =
  (file: string) =>
  (test: string): Proof => ({ file: `${file}.test.ts`, test });

export const attempts = of("apps/api/test/attempts");
export const audit = of("apps/api/test/audit");
export const auditKept = of("apps/api/test/audit-kept");
export const border = of("apps/api/test/border");
export const citizen = of("apps/api/test/citizen");
export const identity = of("apps/api/test/identity");
export const law = of("apps/api/test/law");
export const matrix = of("apps/api/test/matrix/matrix");
export const myNumber = of("apps/api/test/my-number");
export const news = of("apps/api/test/news");
export const glass = of("apps/api/test/people-glass");
export const invite = of("apps/api/test/people-invite");
export const power = of("apps/api/test/people-power");
export const reach = of("apps/api/test/reach/reach");
export const mailClear = of("packages/store/src/mail/clear");
export const enrol = of("apps/api/test/passkey/enrol");
export const recover = of("apps/api/test/passkey/recover");
export const ownSessions = of("apps/api/test/passkey/own-sessions");
export const otherSessions = of("apps/api/test/passkey/other-sessions");
export const staffSession = of("apps/api/test/passkey/session");
export const standing = of("apps/api/test/people-standing");
export const peopleClock = of("apps/api/test/people-clock");
export const staff = of("apps/api/test/staff");
export const time = of("apps/api/test/time");
export const trail = of("apps/api/test/trail");

export const botApp = of("apps/bot/src/app");
export const botEnv = of("apps/bot/src/env");
export const fuzz = of("apps/bot/test/fuzz/fuzz");
export const botServer = of("apps/bot/test/server");
export const worker = of("apps/bot/test/worker");

export const citizenRpc = of("apps/citizen/src/rpc");

export const mailbox = of("apps/simulator/src/mailbox/mailbox");
export const signIn = of("apps/simulator/src/sign-in/sign-in");
export const services = of("apps/simulator/src/town/services");
export const site = of("apps/simulator/src/town/serve-pages");
export const canaries = of("apps/simulator/test/canaries/canaries");
export const journey = of("apps/simulator/test/journey/main-job");
export const passkeyJourney = of("apps/simulator/test/journey/passkey");
export const door = of("apps/simulator/test/journey/staff-door");
export const troubles = of("apps/simulator/test/faults/line-troubles");
export const killed = of("apps/simulator/test/faults/killed");

export const bundles = of("infra/src/bundles");
export const built = of("infra/src/pages");

export const hash = of("packages/crypto/src/hash");
export const decrypt = of("packages/crypto/src/decrypt");
export const seal = of("packages/crypto/src/seal");
export const signed = of("packages/crypto/src/note/note");
export const csv = of("packages/domain/src/csv");
export const log = of("packages/domain/src/log");
export const message = of("packages/domain/src/message");
export const names = of("packages/domain/src/names");
export const personal = of("packages/domain/src/personal");
export const zones = of("packages/domain/src/zones");
export const permit = of("packages/desk/src/permit");
export const reading = of("packages/guard/src/reading");
export const structured = of("packages/guard/src/structured/structured");
export const lineAccount = of("packages/line/src/account");
export const clear = of("packages/line/src/guard/clear");
export const hear = of("packages/line/src/hear/body");
export const rates = of("packages/line/src/rates");
export const render = of("packages/line/src/say/render");
export const doors = of("packages/standards/src/doors");
export const ciphers = of("packages/standards/src/ciphers");
export const cbom = of("packages/standards/src/cbom");
export const proofs = of("packages/standards/src/proofs");
export const ledger = of("packages/store/src/ledger");
export const vault = of("packages/store/src/open/vault");
export const keyFile = of("packages/store/src/key-file");
export const pump = of("packages/store/src/streams/pump");
export const guarded = of("apps/simulator/test/faults/guarded");
export const quarantine = of("apps/bot/test/quarantine");
export const knownValues = of("apps/api/test/known");
export const verifier = of("packages/verifier/test/verifier");
