// Hands a table to the person as a file.
import { csv } from "@kumacari/domain";
import { saveFile } from "../../save-file.ts";

export const saveCsv = (
  name: string,
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void => saveFile(name, csv(header, rows), "text/csv");
