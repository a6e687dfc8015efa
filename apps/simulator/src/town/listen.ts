// Opens a server on the loopback address, and closes it at once, with the connections that browsers keep open.
import type { Server } from "node:http";

/** Answers how to close it. Rejects with Node's error (`EADDRINUSE`…) when the port cannot be had. */
export async function listen(server: Server, port: number): Promise<() => Promise<void>> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1" }, resolve);
  });
  return () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
