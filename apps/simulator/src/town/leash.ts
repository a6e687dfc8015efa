// Preloaded into every child of the town: ends it when the town's end of stdin closes, however the town died.
const leave = (): void => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 2_000).unref();
};

process.stdin.on("end", leave);
process.stdin.on("error", leave);
process.stdin.resume();
// The leash itself must not keep a process alive that has ended its work.
process.stdin.unref();
