// Both sign-in services say by one name that nobody was reached, and by no value of anybody.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { IdentityProvider } from "@kumacari/desk/ports";
import { NotReached } from "@kumacari/domain";
import { afterEach, expect, test } from "vitest";
import { createCognito } from "./cognito.ts";
import { createEmbedded } from "./embedded.ts";

const open: Server[] = [];
afterEach(() => {
  for (const it of open.splice(0)) it.close();
});

/** Answers every question so; `undefined`: hangs up. */
async function serve(status: number | undefined, kind = "x"): Promise<string> {
  const server = createServer((request, response) => {
    if (status === undefined) return void request.socket.destroy();
    response.writeHead(status, { "content-type": "application/x-amz-json-1.1" });
    response.end(JSON.stringify({ __type: kind, message: "x@kumacari.example" }));
  });
  open.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const sides: readonly ((endpoint: string) => IdentityProvider)[] = [
  (origin) => createEmbedded({ origin, secret: "s" }),
  (endpoint) => createCognito({ region: "ap-northeast-1", pool: "ap-northeast-1_x", endpoint }),
];
const asked = (identity: IdentityProvider): Promise<unknown> =>
  identity.disable("subject").then(
    () => undefined,
    (fault: unknown) => fault,
  );

test("つながらない・途中で切れる・500番台は、どちらのサインインでも「留守」で、だれの値も引かない", async () => {
  const endpoints = ["http://127.0.0.1:9", await serve(undefined), await serve(503)];
  for (const at of endpoints) {
    for (const side of sides) {
      const fault = await asked(side(at));
      expect(fault).toBeInstanceOf(NotReached);
      expect(fault).toMatchObject({ neighbour: "sign-in", message: "sign-in is away" });
    }
  }
});

test("断られたのは留守ではない。混みすぎは留守", async () => {
  const [, cognito] = sides;
  if (!cognito) throw new Error("two sides");
  const refused = await asked(cognito(await serve(400, "NotAuthorizedException")));
  expect(refused).toMatchObject({ name: "NotAuthorizedException" });
  expect(await asked(cognito(await serve(400, "TooManyRequestsException")))).toBeInstanceOf(NotReached);
  expect(await asked(cognito(await serve(400, "UserNotFoundException")))).toBeUndefined();
});
