// A user pool that answers as Cognito's API reference says: AWS JSON 1.1, signed requests, its errors and its pages.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type User = { mail: string; sub: string; enabled: boolean; status: string; totp: boolean; made: number };
type Asked = Readonly<Record<string, unknown>>;
export type Call = { readonly action: string; readonly asked: Asked };

class Refused extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export const pool = "ap-northeast-1_Example01";

/** Members of each request beside UserPoolId, as the API reference lists those we may send. */
const members: Readonly<Record<string, readonly string[]>> = {
  AdminCreateUser: ["Username", "UserAttributes", "TemporaryPassword", "MessageAction"],
  AdminGetUser: ["Username"],
  AdminDisableUser: ["Username"],
  AdminEnableUser: ["Username"],
  AdminUserGlobalSignOut: ["Username"],
  AdminDeleteUser: ["Username"],
  ListUsers: ["Limit", "PaginationToken"],
  GetUserPoolMfaConfig: [],
  DescribeUserPool: [],
};

/** What a pool as ours must be says of itself. */
const settings = () => ({
  mfa: { MfaConfiguration: "ON", SoftwareTokenMfaConfiguration: { Enabled: true } } as Asked,
  pool: {
    Id: pool,
    Name: "staff",
    MfaConfiguration: "ON",
    UsernameAttributes: ["email"],
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    UserPoolTier: "ESSENTIALS",
  } as Asked,
});

export async function openCognito() {
  const users = new Map<string, User>();
  const calls: Call[] = [];
  const faults: { status: number; type: string; after?: boolean }[] = [];
  const own = settings();
  let made = 0;

  const userOf = (asked: Asked): User => {
    const found = users.get(String(asked.Username));
    if (!found) throw new Refused("UserNotFoundException", "User does not exist.");
    return found;
  };
  const attributes = ({ mail, sub }: User) => [
    { Name: "email", Value: mail },
    { Name: "email_verified", Value: "true" },
    { Name: "sub", Value: sub },
  ];
  const said = (it: User) => ({
    Username: it.sub,
    Enabled: it.enabled,
    UserStatus: it.status,
    UserCreateDate: it.made,
    UserLastModifiedDate: it.made,
  });

  const actions: Readonly<Record<string, (asked: Asked) => object>> = {
    AdminCreateUser(asked) {
      const mail = String(asked.Username);
      if (!/^[^@\s]+@[^@\s]+$/.test(mail))
        throw new Refused("InvalidParameterException", "Username should be an email.");
      const password = String(asked.TemporaryPassword);
      if (!/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{12,}$/.test(password)) {
        throw new Refused("InvalidPasswordException", "Password did not conform with policy");
      }
      if (asked.MessageAction !== "SUPPRESS")
        throw new Refused("CodeDeliveryFailureException", "mail was sent");
      if ([...users.values()].some((it) => it.mail === mail)) {
        throw new Refused("UsernameExistsException", "User account already exists");
      }
      made += 1;
      const sub = `47d4ba28-60a1-7083-1f9c-${String(made).padStart(12, "0")}`;
      const user = {
        mail,
        sub,
        enabled: true,
        status: "FORCE_CHANGE_PASSWORD",
        totp: false,
        made: 1_795_300_000.123,
      };
      users.set(sub, user);
      return { User: { ...said(user), Attributes: attributes(user) } };
    },
    AdminGetUser(asked) {
      const it = userOf(asked);
      const mfa = it.totp
        ? { UserMFASettingList: ["SOFTWARE_TOKEN_MFA"], PreferredMfaSetting: "SOFTWARE_TOKEN_MFA" }
        : {};
      return { ...said(it), UserAttributes: attributes(it), ...mfa };
    },
    AdminDisableUser(asked) {
      userOf(asked).enabled = false;
      return {};
    },
    AdminEnableUser(asked) {
      userOf(asked).enabled = true;
      return {};
    },
    AdminUserGlobalSignOut(asked) {
      userOf(asked);
      return {};
    },
    AdminDeleteUser(asked) {
      users.delete(userOf(asked).sub);
      return {};
    },
    GetUserPoolMfaConfig: () => own.mfa,
    DescribeUserPool: () => ({ UserPool: own.pool }),
    ListUsers(asked) {
      const limit = Number(asked.Limit);
      if (!(limit >= 0 && limit <= 60))
        throw new Refused("InvalidParameterException", "Limit must be at most 60");
      const token = typeof asked.PaginationToken === "string" ? asked.PaginationToken : "";
      const from = token === "" ? 0 : Number(atob(token));
      const all = [...users.values()];
      const page = all.slice(from, from + limit).map((it) => ({ ...said(it), Attributes: attributes(it) }));
      const next = from + limit < all.length ? { PaginationToken: btoa(String(from + limit)) } : {};
      return { Users: page, ...next };
    },
  };

  const serve = async (req: IncomingMessage, res: ServerResponse) => {
    const answer = (status: number, body: object) =>
      res
        .writeHead(status, {
          "content-type": "application/x-amz-json-1.1",
          "x-amzn-requestid": "c6af9ac6-7b61",
        })
        .end(JSON.stringify(body));
    const action =
      /^AWSCognitoIdentityProviderService\.(\w+)$/.exec(String(req.headers["x-amz-target"]))?.[1] ?? "";
    const asked = JSON.parse(await bodyOf(req)) as Asked;
    calls.push({ action, asked });
    const fault = faults.shift();
    if (fault && !fault.after) return answer(fault.status, { __type: fault.type, message: "Rate exceeded" });
    try {
      mustBeAsDocumented(req, action, asked);
      const done = actions[action]?.(asked) ?? {};
      if (fault) return answer(fault.status, { __type: fault.type });
      return answer(200, done);
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      return answer(400, { __type: refused.type, message: refused.message });
    }
  };
  const server = createServer((req, res) => void serve(req, res));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    users,
    calls,
    /** The pool's own settings, to be changed. */
    own,
    /** The next answers; `after`: it was done, and the answer was lost. */
    faults,
    close: () => server.close(),
  };
}
export type Cognito = Awaited<ReturnType<typeof openCognito>>;

function mustBeAsDocumented(req: IncomingMessage, action: string, { UserPoolId, ...rest }: Asked): void {
  const known = members[action];
  if (!known) throw new Refused("UnknownOperationException", "no such operation");
  if (req.headers["content-type"] !== "application/x-amz-json-1.1")
    throw new Refused("SerializationException", "type");
  if (!/Credential=\S+\/ap-northeast-1\/cognito-idp\/aws4_request/.test(req.headers.authorization ?? "")) {
    throw new Refused("IncompleteSignatureException", "not signed");
  }
  if (UserPoolId !== pool) throw new Refused("ResourceNotFoundException", "User pool does not exist.");
  const strange = Object.keys(rest).find((it) => !known.includes(it));
  if (strange) throw new Refused("SerializationException", `unexpected member ${strange}`);
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
