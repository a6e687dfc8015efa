// A table as CSV (RFC 4180) that a spreadsheet reads as Japanese text, and never as a formula.

/** With a byte order mark and CRLF. A cell that a spreadsheet would run (= + - @, tab, return) gets a ' before it. */
export function csv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const inert = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
