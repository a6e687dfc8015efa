// Wraps with AES-256-GCM under the ring key itself.
import { decrypt } from "../decrypt.ts";
import { encrypt } from "../encrypt.ts";
import type { Wrapping } from "./wrapping.ts";

export const aesWrapping: Wrapping = { algorithm: "AES-256-GCM", wrap: encrypt, unwrap: decrypt };
