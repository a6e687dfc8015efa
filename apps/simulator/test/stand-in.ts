// Stands in for a service where the town itself is tested: listens on PORT, and dies when asked to at /die.
import { createServer } from "node:http";
import * as z from "zod";

const port = z.coerce.number().parse(process.argv[2]);
const server = createServer((req, res) => {
  if (req.url === "/die") process.exit(1);
  res.end("stand-in");
});
server.listen(port, "127.0.0.1", () => process.stdout.write(`${JSON.stringify({ listening: port })}\n`));
process.once("SIGTERM", () => process.exit(0));
