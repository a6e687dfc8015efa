import { expect, test } from "vitest";
import { readDevice } from "./read-device.ts";

const moz = "Mozilla/5.0";
const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
const known = [
  [
    `${moz} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/153.0.0.0 Safari/537.36 Edg/153.0.0.0`,
    "edge",
    "windows",
  ],
  [`${moz} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/153.0.0.0 Safari/537.36`, "chrome", "windows"],
  [`${moz} (X11; CrOS x86_64 16181.0.0) ${webkit} Chrome/153.0.0.0 Safari/537.36`, "chrome", "chromeos"],
  [`${moz} (X11; Linux x86_64) ${webkit} HeadlessChrome/153.0.0.0 Safari/537.36`, "chrome", "linux"],
  [`${moz} (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0`, "firefox", "linux"],
  [`${moz} (Linux; Android 10; K) ${webkit} Chrome/153.0.0.0 Mobile Safari/537.36`, "chrome", "android"],
  [
    `${moz} (Linux; Android 10; K) ${webkit} Chrome/153.0.0.0 Mobile Safari/537.36 EdgA/153.0.0.0`,
    "edge",
    "android",
  ],
  [
    `${moz} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`,
    "safari",
    "mac",
  ],
  [
    `${moz} (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1`,
    "safari",
    "ios",
  ],
  [
    `${moz} (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/153.0.0.0 Mobile/15E148 Safari/604.1`,
    "chrome",
    "ios",
  ],
  [
    `${moz} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/153.0.0.0 Safari/537.36 OPR/120.0.0.0`,
    "unknown",
    "windows",
  ],
] as const;

test("よく使われるブラウザーと端末を、決まった言葉で言い分ける", () => {
  for (const [said, browser, system] of known) {
    expect({ said, ...readDevice(said) }).toEqual({ said, browser, system });
  }
});

test("名乗らないもの・でたらめ・とても長いものは「分からない」になり、その言葉は残らない", () => {
  const odd = [
    undefined,
    "",
    "curl/8",
    "<script>alert(1)</script>",
    "Ｃｈｒｏｍｅ／１",
    "__proto__",
    "Version/1 ".repeat(50_000),
  ];
  for (const said of odd) expect(readDevice(said)).toEqual({ browser: "unknown", system: "unknown" });
  expect(readDevice(`${"x".repeat(512)}Chrome/1 Windows NT`)).toEqual({
    browser: "unknown",
    system: "unknown",
  });
});
