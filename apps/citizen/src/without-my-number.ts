// What is kept on the device holds no My Number: words in which one is seen are left out.

/** Takes and gives JSON. What recognises a number is fetched only when there are digits enough for one. */
export async function withoutMyNumber(json: string): Promise<string> {
  if ((json.match(digits)?.length ?? 0) < 12) return json;
  const { recognise } = await import("@kumacari/guard");
  const hasOne = (text: string) => recognise(text).some((it) => it.class === "mynumber");
  return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === "string" && hasOne(value) ? "" : value,
  );
}

/** In any script, and the kanji and rings that stand for one. */
const digits = /[\p{N}〇一二三四五六七八九零壱弐参]/gu;
