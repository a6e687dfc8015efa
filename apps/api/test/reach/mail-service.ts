// A mail service on this machine, with a real line to it, and whatever it may do to a letter.
import { type AddressInfo, createServer } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** `cut`: the letter is taken and the line is cut before that is said. */
export type Mood = "takes" | "refuses" | "later" | "cut";

export async function openMailService() {
  const raw: { readonly to: readonly string[]; readonly bytes: Buffer }[] = [];
  const mood = { now: "takes" as Mood };
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("end", () => {
        const refused = (code: number) => Object.assign(new Error("no"), { responseCode: code });
        if (mood.now === "refuses") return done(refused(550));
        if (mood.now === "later") return done(refused(451));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        raw.push({ to, bytes: Buffer.concat(chunks) });
        if (mood.now === "cut") return server.close();
        return done();
      });
    },
  });
  server.on("error", () => undefined);
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", () => done()));
  return {
    port,
    mood,
    raw,
    letters: (): Promise<ParsedMail[]> => Promise.all(raw.map(({ bytes }) => simpleParser(bytes))),
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
export type MailService = Awaited<ReturnType<typeof openMailService>>;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", () => done()));
  const { port } = probe.address() as AddressInfo;
  await new Promise<void>((done) => probe.close(() => done()));
  return port;
}
