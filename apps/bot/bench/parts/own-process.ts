// A process of its own that answers questions one at a time, so that measuring costs the measured nothing.
import { fork } from "node:child_process";
import { once } from "node:events";

export type OwnProcess = {
  ask<A>(question: object): Promise<A>;
  stop(): void;
};

/** The child imports `answers` and is given `env` as its first message. */
export async function startProcess(file: URL, env: object): Promise<OwnProcess> {
  const child = fork(file, { stdio: ["ignore", "ignore", "inherit", "ipc"], serialization: "advanced" });
  const died = once(child, "exit").then(() => {
    throw new Error(`${file.pathname} died`);
  });
  died.catch(() => undefined);
  const heard = async (): Promise<unknown> => (await Promise.race([once(child, "message"), died]))[0];
  child.send(env);
  await heard();
  return {
    async ask<A>(question: object): Promise<A> {
      child.send(question);
      const answer = await heard();
      // Both ends of this pipe are ours.
      return answer as A;
    },
    stop: () => void child.kill("SIGKILL"),
  };
}

/** The child's end: `prepare` with the environment, then one answer a question. */
export function answers<E, Q>(prepare: (env: E) => Promise<(question: Q) => Promise<object>>): void {
  let answer: ((question: Q) => Promise<object>) | undefined;
  process.on("message", (message) => {
    // Both ends of this pipe are ours.
    const work = answer
      ? answer(message as Q)
      : prepare(message as E).then((made) => {
          answer = made;
          return {};
        });
    work.then(
      (it) => process.send?.(it),
      (fault: unknown) => {
        process.stderr.write(`${String(fault)}\n`);
        process.exit(1);
      },
    );
  });
}
