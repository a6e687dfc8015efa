// Doors that lead nowhere yet: whoever asks is told that the service is away.
import type { IdentityProvider } from "@kumacari/desk/ports";

const away = async (): Promise<never> => {
  throw new Error("not connected");
};

export const noProvider: IdentityProvider = {
  invite: away,
  find: away,
  disable: away,
  enable: away,
  signOutEverywhere: away,
  reset: away,
  remove: away,
  all: () => ({ [Symbol.asyncIterator]: () => ({ next: away }) }),
};
