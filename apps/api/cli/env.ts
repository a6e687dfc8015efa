// Where the person stands who calls a command: npm itself goes to the root of the house first.
export const calledFrom = (from: NodeJS.ProcessEnv = process.env): string => from.INIT_CWD ?? process.cwd();
