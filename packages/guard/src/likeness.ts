// What one character is meant to be read as, whatever alphabet or symbol it was taken from.

/** Zero-width, direction, variation, fillers, tags, controls, broken halves, and marks that found no letter to sit on. */
export const invisible = /(?!\n)[\p{C}\p{M}\u115f\u1160\u3164]/gu;

/** Takes a character that NFKC has been through. */
export function likeness(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return ascii(code, letter);
  const twin = twins.get(letter) ?? twins.get(letter.toLowerCase());
  if (twin !== undefined) return twin;
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return "\n";
  if (/[\p{Zs}\u2800]/u.test(letter)) return " ";
  if (/\p{Nd}/u.test(letter)) return String(decimal(code));
  return letter.toLowerCase();
}

function ascii(code: number, letter: string): string {
  if (code === 13) return "\n";
  return code === 9 || code === 11 || code === 12 ? " " : letter.toLowerCase();
}

/** The ten digits of a script begin at a code that ends in 0 or 6. */
function decimal(code: number): number {
  const low = code & 15;
  if (low < 6) return low;
  return low < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6;
}

/** By what they pass for, capitals where their small letters pass for something else: digits and letters of other alphabets that look like it (Unicode Technical Standard 39). */
const alikes = "3ƷЗӠ 4Ꮞ 6бᏮ aᗩ bЬᏏᑲᖯᗷ cς dᏧᑯᗞᗪ fƒᖴ gԌᏀᏳ hᏂᕼ jᒍ lӀᒪ mᗰ pþᑭ rгƦᎡᖇ sՏᏕ uՍᑌ vѴᐯ wѡшԜᎳ xᕽ᙭ yүҮᎩᎽ";

const twins = new Map<string, string>();
for (const [meant = "", ...likes] of alikes.split(" ").map((group) => Array.from(group)))
  for (const letter of likes) twins.set(letter, meant);
twins.set("〜", "~");
for (const dot of "·•‧∙⋅ᐧ◦") twins.set(dot, "・");
for (const slash of "∕⁄⧸╱") twins.set(slash, "/");
for (const dash of "‐‑‒–—―−─━⎯⸺⸻˗⁃➖᠆۔") twins.set(dash, "-");
for (const [from, to] of [
  ["авеѕіјкмнорстухһԁԛԝӏґ", "abesijkmhopctyxhdqwlr"],
  ["ΖΗΜΝΥαβεικνορτυχγησω", "zhmnyabeikvoptuxynow"],
  ["գհոսօցզաբѵԍᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "qhnuogqwpvgabcdefghijklmnoprstuvwyz"],
  ["ᎪᏴᏟᎠᎬᎻᎥᎫᏦᏞᎷᎾᏢᏒᏚᎢᏙᏔᏃ", "abcdehijklmoprstvwz"],
  ["ɑɡıℓ∣❘￨│ǀ", "agil|||||"],
  ["❶❷❸❹❺❻❼❽❾⓿", "1234567890"],
  ["➀➁➂➃➄➅➆➇➈🄋", "1234567890"],
  ["➊➋➌➍➎➏➐➑➒🄌", "1234567890"],
  ["⓵⓶⓷⓸⓹⓺⓻⓼⓽", "123456789"],
  ["øđłħŧᑕᑎᑫᔕᗯᘔ", "odlhtcnqswz"],
] as const) {
  const meant = Array.from(to);
  for (const [place, letter] of Array.from(from).entries()) twins.set(letter, meant[place] ?? "");
}
for (const first of [0x1f150, 0x1f170])
  for (let letter = 0; letter < 26; letter += 1)
    twins.set(String.fromCodePoint(first + letter), String.fromCharCode(97 + letter));
