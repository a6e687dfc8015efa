// Takes any letter on the loopback address and keeps it; nothing goes out from here.
import { SMTPServer } from "smtp-server";
import type { Letters } from "./letters.ts";

const largest = 10 * 1024 * 1024;

/** Answers how to close it. Rejects with Node's error when the port cannot be had. */
export async function receiveMail(port: number, letters: Letters): Promise<() => Promise<void>> {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    size: largest,
    banner: "kumacari mailbox",
    closeTimeout: 500,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("error", done);
      stream.once("end", () => {
        if (stream.sizeExceeded) return done(new Error("the letter is too large"));
        letters.keep(Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  // A client that hangs up in the middle of a letter ends only its own connection.
  server.on("error", () => undefined);
  return () => new Promise((resolve) => server.close(() => resolve()));
}
