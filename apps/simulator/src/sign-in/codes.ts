// One-time codes (RFC 6238): each serves once, one step to either side of now.
import { generateSecret, generateSync, generateURI, verifySync } from "otplib";

const period = 30;
/** One step to either side: a slow typist, and two sign-ins within one step. */
const tolerance = period;

export const newSecret = (): string => generateSecret();

/** The time step of a code that is right and was not used yet. `epoch` in seconds. */
export function stepOf(
  code: string,
  { secret, epoch, lastStep }: { readonly secret: string; readonly epoch: number; readonly lastStep: number },
): number | undefined {
  const token = code.normalize("NFKC").replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const answer = verifySync({ secret, token, epoch, epochTolerance: tolerance, afterTimeStep: lastStep });
  return answer.valid && "timeStep" in answer ? answer.timeStep : undefined;
}

type Current = { readonly code: string; readonly secondsLeft: number; readonly spent: boolean };

/** The code to type in now, for the start page. */
export function currentCode(secret: string, lastStep: number, epoch: number): Current {
  const now = Math.floor(epoch / period);
  // At most one step ahead: further ones would not be accepted yet.
  const step = Math.min(Math.max(now, lastStep + 1), now + 1);
  const spent = lastStep >= step;
  const until = spent ? step * period : (step + 1) * period;
  return { code: generateSync({ secret, epoch: step * period }), spent, secondsLeft: until - epoch };
}

/** What an authenticator reads from the picture; plain letters keep it coarse enough for any camera. */
export const keyUri = (mail: string, secret: string): string =>
  generateURI({ issuer: "Kumacari", label: mail, secret });
