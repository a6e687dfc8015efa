// Kana and Latin spellings of one name brought to one key: やまだ, ヤマダ, Yamada → yamada; ゆうこ, Yuko → yuko.

const first = 0x3041;
const sounds = (
  "a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji - tsu zu te de to do " +
  "na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu"
).split(" ");
const smallY = new Map([..."ゃyaゅyuょyo".matchAll(/(.)(y.)/gu)].map((m) => [m[1] ?? "", m[2] ?? ""]));

export function keyOfKana(word: string): string {
  let key = "";
  let doubled = false;
  for (const sign of word) {
    const code = sign.charCodeAt(0);
    const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : sign;
    const y = smallY.get(kana);
    const sound = sounds[kana.charCodeAt(0) - first] ?? "";
    if (kana === "っ") doubled = true;
    else if (y !== undefined && key.endsWith("i"))
      key = key.slice(0, -1) + (/(?:sh|ch|j)i$/u.test(key) ? y.slice(1) : y);
    else {
      key += doubled ? sound.slice(0, 1) + sound : sound;
      doubled = false;
    }
  }
  return short(key);
}

/** Long vowels are written in many ways; m before b, p is n. */
export function keyOfLatin(word: string): string {
  return short(
    word
      .toLowerCase()
      .replaceAll(/[ōô]/gu, "o")
      .replaceAll(/[ūû]/gu, "u")
      .replaceAll(/m(?=[bp])/gu, "n"),
  );
}

function short(key: string): string {
  return key.replaceAll(/o(?:u|o|h(?![aiueoy]))/gu, "o").replaceAll("uu", "u");
}
