// How well names, addresses and sensitive statements are found in invented sentences: figures, no judgement.

import type { PersonalClass } from "../../src/classes.ts";
import { recognise } from "../../src/recognise.ts";
import { addressSentences } from "./addresses.ts";
import { careerTalk } from "./career-talk.ts";
import { nameSentences } from "./people.ts";
import { sealed } from "./sealed.ts";
import { generalWords, ownStatements } from "./statements.ts";
import { type Script, talkOf } from "./talk.ts";

export type Sample = { readonly text: string; readonly values: readonly string[] };
export type Score = {
  readonly sentences: number;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  readonly spanF1: number;
};

/** Names in invented sentences, with career talk as the sentences without any. */
export function scoreNames(): Score {
  return score("name", nameSentences(), careerTalk());
}

export function scoreAddresses(): Score {
  return score("address", addressSentences(), careerTalk());
}

export function scoreSensitive(): Score {
  return score("sensitive", ownStatements(), [...generalWords(), ...careerTalk()]);
}

/** Names as people and staff write them, by frames and names of one script. */
export function scoreTalk(script: Script): Score {
  return score("name", talkOf(script, 3000, 77), careerTalk());
}

/** For the bench: a set that nothing was fitted to, held to the F1 that SP-ツ asks of names. */
export function figures() {
  const { recall, precision, f1 } = scoreTalk(sealed);
  const { sentences, rate } = blockedTalk();
  const share = (value: number) => Math.round(value * 1e4) / 1e4;
  return [
    { bench: "guard-names-recall", value: share(recall), unit: "share", of: 3000, held: true },
    { bench: "guard-names-precision", value: share(precision), unit: "share", of: 3000, held: true },
    { bench: "guard-names-f1", value: share(f1), unit: "share", of: 3000, held: f1 >= 0.9 },
    { bench: "guard-talk-blocked", value: share(rate), unit: "share", of: sentences, held: rate <= 0.005 },
  ];
}

/** The share of harmless sentences in which anything at all is found. */
export function blockedTalk(): { readonly sentences: number; readonly rate: number } {
  const talk = [...careerTalk(), ...generalWords()];
  return {
    sentences: talk.length,
    rate: talk.filter((text) => recognise(text).length > 0).length / talk.length,
  };
}

function score(wanted: PersonalClass, samples: readonly Sample[], harmless: readonly string[]): Score {
  let seen = 0;
  let exact = 0;
  let places = 0;
  let values = 0;
  for (const { text, values: expected } of samples) {
    const found = recognise(text).filter((finding) => finding.class === wanted);
    if (found.length > 0) seen++;
    places += found.length;
    values += expected.length;
    for (const { from, to } of found) if (expected.includes(text.slice(from, to))) exact++;
  }
  const wrong = harmless.filter((text) => recognise(text).some((finding) => finding.class === wanted)).length;
  return {
    sentences: samples.length,
    recall: seen / samples.length,
    precision: seen / (seen + wrong),
    f1: (2 * seen) / (seen + samples.length + wrong),
    spanF1: (2 * exact) / (places + values),
  };
}
