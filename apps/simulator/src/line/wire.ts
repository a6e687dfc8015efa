// Takes time, chance and the HMAC of LINE's signature from the machine, for whoever does not bring their own.
import { random } from "@kumacari/crypto";
import { instant } from "@kumacari/domain";
import type { Chance, Clock, Signer } from "./ports.ts";

export const machineClock: Clock = { now: () => instant(Date.now()) };

export const machineChance: Chance = { bytes: random.bytes };

export const signAsLine: Signer = async (secret, bytes) => {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, [
    "sign",
  ]);
  return Buffer.from(await crypto.subtle.sign("HMAC", key, bytes)).toString("base64");
};
