// The crypto inventory as a CycloneDX 1.6 CBOM: every algorithm and key the program has, and the files that use them.
import { type Algorithm, algorithms, keyFamilies } from "@kumacari/crypto/algorithms";
import { isTest, type Source } from "./tree.ts";

/** `serial`: a UUID. `at`: RFC 3339. */
export function cbomOf(
  sources: readonly Source[],
  { serial, at }: { readonly serial: string; readonly at: string },
) {
  const product = sources.filter((it) => !isTest(it));
  const rows: readonly [string, Algorithm][] = Object.entries(algorithms);
  return {
    bomFormat: "CycloneDX" as const,
    specVersion: "1.6" as const,
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: {
      timestamp: at,
      component: { type: "application" as const, "bom-ref": "kumacari", name: "kumacari" },
    },
    components: [
      ...rows.map(([name, it]) => algorithmOf(name, it, product)),
      ...Object.entries(keyFamilies).map(([family, it]) => ({
        type: "cryptographic-asset" as const,
        "bom-ref": `key:${family}`,
        name: `${family}（${it.says}）`,
        description: `${it.wraps}。${it.held}`,
        cryptoProperties: {
          assetType: "related-crypto-material" as const,
          relatedCryptoMaterialProperties: {
            type: family === "log" ? ("private-key" as const) : ("secret-key" as const),
            state: "active" as const,
            size: 256,
            algorithmRef: `algorithm:${it.with}`,
          },
        },
      })),
    ],
    dependencies: [
      { ref: "kumacari", dependsOn: Object.keys(keyFamilies).map((it) => `key:${it}`) },
      ...Object.entries(keyFamilies).map(([family, it]) => ({
        ref: `key:${family}`,
        dependsOn: [`algorithm:${it.with}`],
      })),
    ],
  };
}

function algorithmOf(name: string, it: Algorithm, product: readonly Source[]) {
  const [parameter] = /\d{3}/.exec(name) ?? [];
  return {
    type: "cryptographic-asset" as const,
    "bom-ref": `algorithm:${name}`,
    name,
    description: `${it.list}。${it.where}`,
    cryptoProperties: {
      assetType: "algorithm" as const,
      algorithmProperties: {
        primitive: it.kind,
        ...(parameter ? { parameterSetIdentifier: parameter } : {}),
        ...(it.curve ? { curve: it.curve } : {}),
        ...(it.kind === "ae" ? { mode: "gcm" as const } : {}),
        executionEnvironment: "software-plain-ram" as const,
        cryptoFunctions: functions[it.kind],
        classicalSecurityLevel: it.bits,
        nistQuantumSecurityLevel: it.quantum,
      },
      ...(it.oid ? { oid: it.oid } : {}),
    },
    properties: [{ name: "kumacari:stands", value: it.stands }],
    evidence: {
      occurrences: product.filter((source) => uses(name, source)).map(({ path }) => ({ location: path })),
    },
  };
}

const functions: Readonly<Record<Algorithm["kind"], readonly string[]>> = {
  ae: ["keygen", "encrypt", "decrypt"],
  hash: ["digest"],
  mac: ["tag"],
  signature: ["sign", "verify"],
  kdf: ["keyderive"],
  "key-agree": ["keygen", "keyderive"],
  kem: ["keygen", "encapsulate", "decapsulate"],
  combiner: ["encapsulate", "decapsulate"],
};

/** What a file takes from a door of packages/crypto, or from a library that checks signatures for us, says what it uses. */
const doors: Readonly<Record<string, RegExp>> = {
  "AES-256-GCM":
    /\b(seal|openPerson|openAddress|createKeyMaker|createPersonRing|createAddressUnwrap|sealDraft|openDraft)\b/,
  "SHA-256": /\b(sha256|tokenHash|leafHash|nodeHash|rootOf|createFrontier)\b/,
  "HMAC-SHA-256": /\b(keyedHash|mac|knownMarks)\b/,
  Ed25519: /\b(createNoteSigner|signNote|openNote|readVkey|vkeyOf)\b/,
};
const libraries: Readonly<Record<string, RegExp>> = {
  "ECDSA-P256-SHA-256": /from "(jose|openid-client|@simplewebauthn\/server)"/,
};
const inside: Readonly<Record<string, RegExp>> = {
  "AES-256-GCM": /\/(encrypt|decrypt|draft|aes)\.ts$/,
  "SHA-256": /\/hash\.ts$/,
  "HMAC-SHA-256": /\/(src\/hash|known)\.ts$/,
  Ed25519: /\/note\/ed25519\.ts$/,
  "ECDH-P256": /\/hybrid\.ts$/,
  "ML-KEM-768": /\/hybrid\.ts$/,
  "HKDF-SHA-256": /\/hybrid\.ts$/,
  "P256-MLKEM768-HKDF-AES256GCM": /\/hybrid\.ts$/,
};

function uses(name: string, { path, text }: Source): boolean {
  if (path.startsWith("packages/crypto/")) return inside[name]?.test(path) ?? false;
  if (libraries[name]?.test(text)) return true;
  const taken = [...text.matchAll(/import (?:type )?\{([^}]*)\} from "@kumacari\/crypto[^"]*"/g)];
  return taken.some(([, names = ""]) => doors[name]?.test(names) ?? false);
}
