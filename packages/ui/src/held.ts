// Fields whose words are on their way: they can be read and keep the focus, but take nothing that would be lost.
import { createContext } from "react";

/** `<Held value={busy}>` around fields and their buttons. */
export const Held = createContext(false);
