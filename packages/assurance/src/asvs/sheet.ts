// OWASP ASVS 5.0.0 L1 and L2, all 253 requirements in their order, each judged (SP-ス).

import type { Row } from "./row.ts";
import { encoding, validation } from "./v01-v02.ts";
import { api, files, frontend } from "./v03-v05.ts";
import { authentication } from "./v06.ts";
import { sessions } from "./v07.ts";
import { authorization, tokens } from "./v08-v09.ts";
import { oauth } from "./v10.ts";
import { communication, cryptography } from "./v11-v12.ts";
import { architecture, configuration, data } from "./v13-v15.ts";
import { logging, webrtc } from "./v16-v17.ts";

export const sheet: readonly Row[] = [
  ...encoding,
  ...validation,
  ...frontend,
  ...api,
  ...files,
  ...authentication,
  ...sessions,
  ...authorization,
  ...tokens,
  ...oauth,
  ...cryptography,
  ...communication,
  ...configuration,
  ...data,
  ...architecture,
  ...logging,
  ...webrtc,
];
