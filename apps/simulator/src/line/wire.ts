// Takes time and chance from the machine, for whoever does not bring their own.
import { random } from "@kumacari/crypto";
import { instant } from "@kumacari/domain";
import type { Chance, Clock } from "./ports.ts";

export const machineClock: Clock = { now: () => instant(Date.now()) };

export const machineChance: Chance = { bytes: random.bytes };
