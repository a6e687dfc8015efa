import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { bundleAll, fileOf, lambdas, root } from "./lambdas.ts";

const inputs = new Map<string, readonly string[]>();
const sizes = new Map<string, number>();

beforeAll(async () => {
  const { metafile, outputFiles } = await bundleAll({ awsSdk: "external" });
  for (const lambda of lambdas) {
    const path = `bundles/${fileOf(lambda)}`;
    inputs.set(lambda, held(metafile.outputs[path]));
    const file = outputFiles?.find((it) => it.path.endsWith(path));
    if (!file) throw new Error(`${lambda} was not bundled`);
    sizes.set(lambda, gzipSync(file.contents).length);
  }
});

/** Files of which at least a byte is in the output: what was imported and shaken away is not in the Lambda. */
const held = (output: Metafile["outputs"][string] | undefined): readonly string[] =>
  Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);

const within = (lambda: string, rule: RegExp) => (inputs.get(lambda) ?? []).filter((path) => rule.test(path));
const bot = lambdas.filter((it) => it.startsWith("bot/"));
const api = lambdas.filter((it) => it.startsWith("api/"));

test("the listing of Lambdas is the privacy argument: these, and no others", () => {
  expect([...lambdas].sort()).toEqual([
    "api/attachments",
    "api/checkpoint",
    "api/citizen",
    "api/clock",
    "api/mailer",
    "api/sender",
    "api/sequencer",
    "api/staff",
    "bot/courier",
    "bot/menu",
    "bot/webhook",
    "bot/worker",
  ]);
});

test("LINEの側には、個人の封を開けるコードがない", () => {
  const opening = /packages\/crypto\/src\/open\.ts|packages\/store\/src\/open\/|packages\/rpc\/|apps\/api\//;
  for (const lambda of bot) expect({ lambda, holds: within(lambda, opening) }).toEqual({ lambda, holds: [] });
  // The rule knows such code when it sees it.
  expect(within("api/staff", opening)).toEqual(
    expect.arrayContaining(["packages/crypto/src/open.ts", "packages/store/src/open/vault.ts"]),
  );
});

test("LINEの側には、私たちが知っている値を探すコードがない", () => {
  const searching =
    /packages\/(crypto\/src\/known\.ts|store\/src\/open\/|desk\/src\/known\/|guard\/src\/known\/)/;
  for (const lambda of bot)
    expect({ lambda, holds: within(lambda, searching) }).toEqual({ lambda, holds: [] });
  expect(within("api/staff", searching)).toContain("packages/desk/src/known/check.ts");
});

test("時計は、個人の封も、LINEの宛先も、開けるコードを持たない", () => {
  const opening = /packages\/crypto\/src\/open|packages\/store\/src\/(open|inbox)\/|packages\/rpc\//;
  expect({ holds: within("api/clock", opening) }).toEqual({ holds: [] });
  expect(within("api/clock", /packages\/desk\/src\/people\//)).toContain(
    "packages/desk/src/people/rest-unused.ts",
  );
});

test("予約した返信の送り手は、封を開けても、職員のアカウントにもメールにも宛先にも届かない", () => {
  const beyond =
    /packages\/store\/src\/(identity|post|inbox)|open-address|passkey-verifier|simplewebauthn|nodemailer|cognito|openid-client|packages\/rpc\//;
  expect(within("api/sender", beyond)).toEqual([]);
  expect(within("api/sender", /packages\/store\/src\/open\/vault\.ts/)).not.toEqual([]);
});

test("市民へメールを書く係は、LINEの宛先・職員のアカウント・相談の中身を探すコードに届かない", () => {
  const beyond =
    /packages\/store\/src\/(identity|inbox)|open-address|passkey-verifier|simplewebauthn|cognito|openid-client|packages\/(rpc|line)\/|known-marks/;
  expect(within("api/mailer", beyond)).toEqual([]);
  expect(within("api/mailer", /packages\/store\/src\/mail\/clear\.ts/)).not.toEqual([]);
  for (const lambda of lambdas.filter((it) => it !== "api/mailer"))
    expect({ lambda, holds: within(lambda, /packages\/store\/src\/mail\//) }).toEqual({ lambda, holds: [] });
});

test("LINEの宛先を開けられるのは courier だけ", () => {
  const opening = /packages\/(crypto|store)\/src\/(.*\/)?(open-address|decrypt)\.ts/;
  for (const lambda of lambdas.filter((it) => it !== "bot/courier" && !api.includes(it))) {
    expect({ lambda, holds: within(lambda, opening) }).toEqual({ lambda, holds: [] });
  }
  expect(within("bot/courier", opening).length).toBeGreaterThan(0);
  for (const lambda of api)
    expect({ lambda, holds: within(lambda, /open-address\.ts/) }).toEqual({ lambda, holds: [] });
});

test("監査の鍵で署名するコードは checkpoint だけにあり、個人の封を開けるコードを持たない", () => {
  const signing = /packages\/crypto\/src\/note\/ed25519\.ts|apps\/api\/src\/app\/checkpoint-signer\.ts/;
  for (const lambda of lambdas.filter((it) => it !== "api/checkpoint"))
    expect({ lambda, holds: within(lambda, signing) }).toEqual({ lambda, holds: [] });
  expect(within("api/checkpoint", signing).length).toBe(2);
  const opening = /packages\/crypto\/src\/(open|decrypt)\.ts|packages\/store\/src\/open\//;
  expect(within("api/checkpoint", opening)).toEqual([]);
});

test("人の側は、LINEを呼ぶコードを持たない", () => {
  for (const lambda of api) {
    expect({ lambda, holds: within(lambda, /packages\/line\/|@line\/bot-sdk/) }).toEqual({
      lambda,
      holds: [],
    });
  }
});

test("書類を調べる係は、LINEの宛先・職員のアカウント・メールに届くコードを持たない", () => {
  const others = /packages\/(store\/src\/(identity|post|inbox)|rpc)\/|openid-client|nodemailer|cognito/;
  expect(within("api/attachments", others)).toEqual([]);
  expect(within("api/attachments", /packages\/desk\/src\/attachment\//)).toContain(
    "packages/desk/src/attachment/scan.ts",
  );
});

test("市民のAPIは、職員のアカウント・パスキー・メールに届くコードを持たない", () => {
  const staffOnly =
    /packages\/store\/src\/(identity|post)|passkey-verifier|simplewebauthn|nodemailer|cognito|openid-client/;
  expect(within("api/citizen", staffOnly)).toEqual([]);
  expect(within("api/staff", staffOnly)).not.toEqual([]);
});

// Two thirds are the weights and words of the guard; the table of fields, by which every write is checked, grows with the product.
test("webhook は LINE に送るコードも文面も持たず、AWS SDK のほかに gz 120 KB まで", () => {
  expect(within("bot/webhook", /packages\/line\/src\/(client|account|say|token)/)).toEqual([]);
  // Of the data map it carries the one kind of record that it writes.
  expect(within("bot/webhook", /packages\/(desk\/src\/data-map\/(.*-)?fields|attachment\/)/)).toEqual([
    "packages/desk/src/data-map/inbox-fields.ts",
  ]);
  expect(sizes.get("bot/webhook")).toBeGreaterThan(1000);
  expect(sizes.get("bot/webhook")).toBeLessThanOrEqual(120 * 1024);
});

test("市民のページと相談員の画面には、サーバーのコードが入らない", async () => {
  const server = /packages\/(store|line|rpc|desk|crypto)\/|node_modules\/(@aws-sdk|hono|zod)\//;
  for (const app of ["admin", "citizen"]) {
    const { metafile } = await build({
      entryPoints: [`${root}apps/${app}/src/main.tsx`],
      bundle: true,
      format: "esm",
      splitting: true,
      outdir: "out",
      metafile: true,
      write: false,
      treeShaking: true,
      minify: true,
      absWorkingDir: root,
      jsx: "automatic",
      external: ["*.css", "*?url"],
      define: { "process.env.NODE_ENV": '"production"', "import.meta.env.DEV": "false" },
      logLevel: "silent",
    });
    const pageHeld = Object.values(metafile.outputs).flatMap(held);
    // The rule knows what a page is made of: without its own code it would have looked at nothing.
    expect(pageHeld.some((path) => path.startsWith(`apps/${app}/src/`))).toBe(true);
    const allowed = pageHeld.filter(
      (path) => server.test(path) && !/^packages\/crypto\/src\/(draft|witness)\.ts$/.test(path),
    );
    expect({ app, allowed }).toEqual({ app, allowed: [] });
  }
});
