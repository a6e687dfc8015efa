// Serves a page app from its sources with Vite, for developers: what is saved is seen at once.
import { dirname } from "node:path";
import { createServer, type Plugin } from "vite";
import type { PageSite } from "./serve-pages.ts";

/** Answers how to close it. The security headers stay off: Vite's live connection needs what they forbid. */
export async function servePagesLive({ port, folder, config }: PageSite): Promise<() => Promise<void>> {
  const server = await createServer({
    root: dirname(folder),
    plugins: [configAt(JSON.stringify(config))],
    server: { port, strictPort: true, host: "127.0.0.1" },
    clearScreen: false,
    logLevel: "warn",
  });
  await server.listen();
  return () => server.close();
}

const configAt = (json: string): Plugin => ({
  name: "kumacari-config",
  // An app may answer for itself when it is started alone; in a town, the town answers.
  enforce: "pre",
  configureServer(server) {
    server.middlewares.use("/config.json", (_req, res) => {
      res.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-store" }).end(json);
    });
  },
});
