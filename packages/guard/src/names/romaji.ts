// Kana and Latin spellings of one name brought to one key: やまだ, ヤマダ, Yamada → yamada; ゆうこ, Yuko → yuko.

/** How one kana is written in Latin letters, as codes. */
export type Sound = {
  readonly letters: Uint8Array;
  readonly endsInI: boolean;
  /** し, ち, じ: a small や behind it leaves no y. */
  readonly soft: boolean;
  /** What a small ゃ is without its y. */
  readonly bare: Uint8Array | undefined;
};

const first = 0x3041;
const sounds = (
  "a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do " +
  "na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu"
)
  .split(" ")
  .map((letters, place) => sound(letters, "ゃゅょ".includes(String.fromCharCode(first + place))));
const silent = sound("", false);

/** っ: the next sound begins twice. */
export const double = sounds["っ".charCodeAt(0) - first];

export function soundOf(code: number): Sound {
  return sounds[(code >= 0x30a1 && code <= 0x30f6 ? code - 0x60 : code) - first] ?? silent;
}

function sound(letters: string, small: boolean): Sound {
  const codes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return {
    letters: codes,
    endsInI: letters.endsWith("i"),
    soft: /^(?:sh|ch|j)i$/u.test(letters),
    bare: small ? codes.subarray(1) : undefined,
  };
}

/** Long vowels are written in many ways; m before b, p is n. */
export function keyOfLatin(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[ōô]/gu, "o")
    .replaceAll(/[ūû]/gu, "u")
    .replaceAll(/m(?=[bp])/gu, "n")
    .replaceAll(/o(?:u|o|h(?![aiueoy]))/gu, "o")
    .replaceAll("uu", "u");
}
