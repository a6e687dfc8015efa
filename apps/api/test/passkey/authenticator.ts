// A security key in software for tests: real CBOR, COSE and signatures, and every way of misbehaving on request.
import { random, sha256 } from "@kumacari/crypto";
import { type DeviceKey, type DeviceKeyKind, deviceKey } from "@kumacari/crypto/test/device-key";
import { adminOrigin } from "../office.ts";
import { encode } from "./cbor.ts";

/** What a device is told to do differently from what is right. */
export type Misdeed = Partial<{
  readonly origin: string;
  readonly rpId: string;
  readonly challenge: string;
  readonly type: string;
  readonly crossOrigin: boolean;
  readonly topOrigin: string;
  readonly verified: boolean;
  readonly present: boolean;
  readonly counter: number;
  readonly userHandle: string | null;
  /** A signature by another key. */
  readonly forged: boolean;
  /** The COSE algorithm it claims for its key. */
  readonly alg: number;
}>;

type Asked = { readonly challenge: string };
export type Answer = Readonly<Record<string, unknown>> & { readonly id: string };

export function createAuthenticator(kind: DeviceKeyKind = "P-256") {
  const id = random.bytes(32);
  const key = deviceKey(kind);
  let counter = 0;
  let owner = "";

  const clientData = (type: string, { challenge }: Asked, it: Misdeed): Buffer =>
    Buffer.from(
      JSON.stringify({
        type: it.type ?? type,
        challenge: it.challenge ?? challenge,
        origin: it.origin ?? adminOrigin,
        crossOrigin: it.crossOrigin ?? false,
        ...(it.topOrigin ? { topOrigin: it.topOrigin } : {}),
      }),
    );

  const authData = (it: Misdeed, attested: Buffer = Buffer.alloc(0)): Buffer => {
    counter = it.counter ?? counter + 1;
    const flags =
      (it.present === false ? 0 : 1) | (it.verified === false ? 0 : 4) | (attested.length > 0 ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    const rp = Buffer.from(sha256(it.rpId ?? "localhost"), "base64url");
    return Buffer.concat([rp, Buffer.from([flags]), count, attested]);
  };

  return {
    id: text(id),
    get counter() {
      return counter;
    },
    /** The same key in other hands, counting on from where this one stands. */
    copy: () => ({ id, key, counter, owner }),
    register(options: Asked & { readonly user: { readonly id: string } }, it: Misdeed = {}): Answer {
      owner = options.user.id;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(id.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseOf(kind, key, it.alg)]);
      const attestationObject = encode(
        new Map<string, unknown>([
          ["fmt", "none"],
          ["attStmt", new Map()],
          ["authData", authData(it, attested)],
        ]),
      );
      return answer(id, {
        clientDataJSON: text(clientData("webauthn.create", options, it)),
        attestationObject: text(attestationObject),
        transports: ["internal", "hybrid"],
      });
    },
    assert(options: Asked, it: Misdeed = {}): Answer {
      const data = authData(it);
      const client = clientData("webauthn.get", options, it);
      const signed = Buffer.concat([data, Buffer.from(sha256(client), "base64url")]);
      const handle = it.userHandle === undefined ? owner : it.userHandle;
      return answer(id, {
        clientDataJSON: text(client),
        authenticatorData: text(data),
        signature: text((it.forged ? deviceKey("P-256") : key).sign(signed)),
        ...(handle === null ? {} : { userHandle: handle }),
      });
    },
  };
}
export type Authenticator = ReturnType<typeof createAuthenticator>;

const answer = (id: Uint8Array, response: object): Answer => ({
  id: text(id),
  rawId: text(id),
  type: "public-key",
  clientExtensionResults: {},
  response,
});

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");

function coseOf(kind: DeviceKeyKind, { parts }: DeviceKey, alg: number | undefined): Buffer {
  const { x, y, n, e } = parts;
  const pairs: Record<DeviceKeyKind, readonly (readonly [number, unknown])[]> = {
    "P-256": [
      [1, 2],
      [3, alg ?? -7],
      [-1, 1],
      [-2, x],
      [-3, y],
    ],
    "P-384": [
      [1, 2],
      [3, alg ?? -35],
      [-1, 2],
      [-2, x],
      [-3, y],
    ],
    Ed25519: [
      [1, 1],
      [3, alg ?? -8],
      [-1, 6],
      [-2, x],
    ],
    RSA: [
      [1, 3],
      [3, alg ?? -257],
      [-1, n],
      [-2, e],
    ],
  };
  return encode(new Map(pairs[kind]));
}
