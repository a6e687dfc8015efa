// Lambda called by a deployment: puts the rich menu up, or finds it there.
import { menuEnv, readEnv } from "./env.ts";
import { wireMenu } from "./wire.ts";

const install = wireMenu(readEnv(menuEnv));

export const handler = async (): Promise<{ readonly menu: string }> => ({ menu: await install() });
