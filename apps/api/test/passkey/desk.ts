// Staff with passkeys for tests: browsers with cookies of their own, devices, and what the console sends for them.
import { finishSignIn } from "@kumacari/desk";
import type { Role, Staff, Token } from "@kumacari/domain";
import { adminOrigin, asStaff, hire, type Office } from "../office.ts";
import { type Answer, type Authenticator, createAuthenticator, type Misdeed } from "./authenticator.ts";

export type Options = { readonly challenge: string; readonly user: { readonly id: string } };

/** A browser on the sign-in page. */
export function newBrowser(office: Office, userAgent?: string) {
  const cookies = new Map<string, string>();
  const post = async (path: string, body: unknown, origin = adminOrigin) => {
    const cookie = [...cookies].map((it) => it.join("=")).join("; ");
    const headers = {
      origin,
      "content-type": "application/json",
      ...(cookie ? { cookie } : {}),
      ...(userAgent ? { "user-agent": userAgent } : {}),
    };
    const answer = await office.staffApp.request(`/staff/passkey/${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    const data = (await answer.json()) as { readonly kind?: string; readonly challenge: string };
    return { status: answer.status, data };
  };
  const begin = async () => (await post("begin", {})).data;
  const send = (challenge: string, answer: unknown) => post("sign-in", { challenge, answer });
  return {
    cookies,
    post,
    begin,
    send,
    /** The whole way: a challenge, the device's answer, and what came of it. */
    signIn: async (device: Authenticator, it: Misdeed = {}) => {
      const options = await begin();
      return send(options.challenge, device.assert(options, it));
    },
    token: () => cookies.get("__Host-kumacari-staff") as Token | undefined,
    page: () => asStaff(office, (cookies.get("__Host-kumacari-staff") ?? "") as Token),
  };
}
export type Browser = ReturnType<typeof newBrowser>;

export type Desk = ReturnType<typeof asStaff> & { readonly staff: Staff; readonly token: Token };

/** By password and one-time code: a session that is not proved. */
export async function byCode(office: Office, staff: Staff): Promise<Desk> {
  const signed = await finishSignIn(office.needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!signed.ok) throw new Error(signed.error.kind);
  return { ...asStaff(office, signed.value), staff, token: signed.value };
}

export async function register(
  { act }: Pick<Desk, "act">,
  device: Authenticator,
  it: Misdeed = {},
  { name = "見本の鍵", endOthers = false } = {},
) {
  const begun = await act("passkey.beginRegistration", undefined);
  if (begun.status !== 200) return begun;
  const options = begun.data as unknown as Options;
  const answer: Answer = device.register(options, it);
  return act("passkey.register", { challenge: options.challenge, answer, name, endOthers });
}

export async function stepUp({ act }: Pick<Desk, "act">, device: Authenticator, it: Misdeed = {}) {
  const { data } = await act("passkey.beginStepUp", undefined);
  const options = data as unknown as Options;
  return act("passkey.stepUp", { challenge: options.challenge, answer: device.assert(options, it) });
}

/** Hired, signed in by code, and a passkey registered. */
export async function equipped(office: Office, role: Role, name = "見本 かぎもち") {
  const desk = await byCode(office, await hire(office, role, name));
  const device = createAuthenticator();
  const { status } = await register(desk, device);
  if (status !== 200) throw new Error(`not registered: ${status}`);
  return { ...desk, device };
}

/** Something for which a passkey must have proved the person a moment ago. */
export const privileged = ({ act }: Pick<Desk, "act">) =>
  act("people.invite", { name: "見本", role: "hub", mail: "a@kumacari.example", dry: true });
