// The crypto inventory has the shape of CycloneDX 1.6, names all there is, and tells where it is used.
import { algorithms, keyFamilies } from "@kumacari/crypto/algorithms";
import { expect, test } from "vitest";
import { cbomOf } from "./cbom.ts";
import { sources } from "./tree.ts";

const bom = cbomOf(sources(), {
  serial: "3e671687-395b-41f5-a30f-a58921a69b79",
  at: "2026-11-26T00:00:00.000Z",
});
const asset = (ref: string) => bom.components.find((it) => it["bom-ref"] === ref);

// Enumerations of the CycloneDX 1.6 schema, as far as we use them.
const primitives = ["mac", "signature", "hash", "kdf", "key-agree", "kem", "ae", "combiner"];
const functions = [
  "keygen",
  "encrypt",
  "decrypt",
  "digest",
  "tag",
  "keyderive",
  "sign",
  "verify",
  "encapsulate",
  "decapsulate",
];

test("目録は CycloneDX 1.6 の形で、方式も鍵も一つずつ載る", () => {
  expect(bom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  const refs = bom.components.map((it) => it["bom-ref"]);
  expect(new Set(refs).size).toBe(Object.keys(algorithms).length + Object.keys(keyFamilies).length);
  for (const { cryptoProperties, type } of bom.components) {
    expect(type).toBe("cryptographic-asset");
    if (cryptoProperties.assetType === "algorithm") {
      const {
        primitive,
        cryptoFunctions,
        nistQuantumSecurityLevel: level,
      } = cryptoProperties.algorithmProperties;
      expect(primitives).toContain(primitive);
      for (const it of cryptoFunctions) expect(functions).toContain(it);
      expect(level).toBeGreaterThanOrEqual(0);
      expect(level).toBeLessThanOrEqual(6);
    } else {
      expect(refs).toContain(cryptoProperties.relatedCryptoMaterialProperties.algorithmRef);
    }
  }
  for (const { ref, dependsOn } of bom.dependencies)
    for (const it of [ref, ...dependsOn]) expect(["kumacari", ...refs]).toContain(it);
});

test("AES-256-GCM と ML-KEM-768 の行は、このとおり", () => {
  expect(asset("algorithm:AES-256-GCM")?.cryptoProperties).toEqual({
    assetType: "algorithm",
    algorithmProperties: {
      primitive: "ae",
      parameterSetIdentifier: "256",
      mode: "gcm",
      executionEnvironment: "software-plain-ram",
      cryptoFunctions: ["keygen", "encrypt", "decrypt"],
      classicalSecurityLevel: 256,
      nistQuantumSecurityLevel: 5,
    },
    oid: "2.16.840.1.101.3.4.1.46",
  });
  expect(asset("algorithm:ML-KEM-768")).toMatchObject({
    cryptoProperties: { oid: "2.16.840.1.101.3.4.4.2" },
    properties: [{ name: "kumacari:stands", value: "ready" }],
    evidence: { occurrences: [{ location: "packages/crypto/src/wrapping/hybrid.ts" }] },
  });
});

test("使っている方式には、どれも使っているファイルがある", () => {
  for (const it of bom.components) {
    if (it.cryptoProperties.assetType !== "algorithm" || !("evidence" in it)) continue;
    expect({ name: it.name, used: it.evidence.occurrences.length > 0 }).toEqual({
      name: it.name,
      used: true,
    });
  }
  const sealed = asset("algorithm:AES-256-GCM");
  const where =
    sealed && "evidence" in sealed ? sealed.evidence.occurrences.map(({ location }) => location) : [];
  expect(where).toEqual(
    expect.arrayContaining(["packages/store/src/sealing.ts", "packages/crypto/src/encrypt.ts"]),
  );
});
