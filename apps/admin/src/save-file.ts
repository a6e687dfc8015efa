// Hands a text, or a file that is made already, to the person as a file; it never leaves the browser otherwise.
type Type = "text/csv" | "text/plain" | "application/json" | "application/jsonl";

/** What comes in parts is put together by the browser. */
export function saveFile(
  name: string,
  it: string | readonly string[] | Blob,
  type: Type = "text/plain",
): void {
  const parts = typeof it === "string" ? [it] : it instanceof Blob ? [] : [...it];
  const made = it instanceof Blob ? it : new Blob(parts, { type: `${type};charset=utf-8` });
  const url = URL.createObjectURL(made);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
