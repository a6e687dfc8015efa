// What a browser says it is, as one of a few words; its own words go no further than here.
import type { BrowserName, Device, SystemName } from "@kumacari/domain";

/** In this order: most browsers say that they are several others too. */
const browsers: readonly (readonly [RegExp, BrowserName])[] = [
  [/\bEdg(e|A|iOS)?\//, "edge"],
  [/\b(Firefox|FxiOS)\//, "firefox"],
  // They call themselves Chrome or Safari as well.
  [/\b(OPR|OPiOS|SamsungBrowser|Vivaldi|YaBrowser|Line|GSA)\//, "unknown"],
  [/(Chrome|CriOS)\//, "chrome"],
  [/\bVersion\/[\d.]+ .*\bSafari\//, "safari"],
];

const systems: readonly (readonly [RegExp, SystemName])[] = [
  [/\b(iPhone|iPad|iPod)\b/, "ios"],
  [/\bAndroid\b/, "android"],
  [/\bCrOS\b/, "chromeos"],
  [/\bWindows NT\b/, "windows"],
  [/\bMacintosh\b/, "mac"],
  [/\bLinux\b/, "linux"],
];

/** Longer than any browser's own. */
const longest = 512;

export function readDevice(userAgent: string | undefined): Device {
  const said = (userAgent ?? "").slice(0, longest);
  return { browser: first(browsers, said), system: first(systems, said) };
}

const first = <T extends string>(words: readonly (readonly [RegExp, T])[], said: string): T | "unknown" =>
  words.find(([sign]) => sign.test(said))?.[1] ?? "unknown";
