// A pump in a process of its own, to be killed: prints the id of each event it has handled.
import { createClient } from "../src/client.ts";
import { pump, readRecord } from "../src/streams/index.ts";
import { table } from "./begin.ts";

const [, , endpoint = "", name = ""] = process.argv;

await pump({
  client: createClient({ region: "ap-northeast-1", endpoint }),
  table,
  name,
  filter: { kind: "inbox", event: "INSERT" },
  signal: new AbortController().signal,
  onFailure: () => Promise.reject(new Error("none fails here")),
  async handle(event) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const record of event.Records) process.stdout.write(`${readRecord(record)?.value.id}\n`);
  },
});
