// Hands a text to the person as a file; it never leaves the browser otherwise.
type Type = "text/csv" | "text/plain" | "application/json" | "application/jsonl";

/** What comes in parts is put together by the browser. */
export function saveFile(name: string, text: string | readonly string[], type: Type = "text/plain"): void {
  const parts = typeof text === "string" ? [text] : [...text];
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
