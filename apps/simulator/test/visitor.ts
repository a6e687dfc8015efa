// A browser without a screen: keeps cookies by path, follows redirects within its reach, reads pages as text.
export type Seen = {
  readonly url: string;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
};

export interface Visitor {
  /** Follows redirects until `until` says an address is not to be fetched, or a page answers. */
  get(url: string, until?: (url: string) => boolean): Promise<Seen>;
  post(
    url: string,
    fields: Readonly<Record<string, string>>,
    until?: (url: string) => boolean,
  ): Promise<Seen>;
}

type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly origin: string;
};

export function createVisitor(): Visitor {
  let jar: readonly Cookie[] = [];

  const keep = (url: URL, headers: Headers): void => {
    for (const line of headers.getSetCookie()) {
      const [pair = "", ...rest] = line.split(";").map((part) => part.trim());
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      const path = rest.find((part) => /^path=/i.test(part))?.slice(5) ?? "/";
      jar = jar.filter((it) => !(it.name === name && it.path === path && it.origin === url.origin));
      if (value !== "") jar = [...jar, { name, value, path, origin: url.origin }];
    }
  };
  const cookies = (url: URL): string =>
    jar
      .filter((it) => it.origin === url.origin && url.pathname.startsWith(it.path))
      .map((it) => `${it.name}=${it.value}`)
      .join("; ");

  const visit = async (
    address: string,
    init: RequestInit,
    until?: (url: string) => boolean,
  ): Promise<Seen> => {
    const url = new URL(address);
    const cookie = cookies(url);
    // A kept connection would be found cut when the server under test is restarted.
    const headers = { accept: "text/html", connection: "close", ...(cookie ? { cookie } : {}) };
    const answer = await fetch(url, { ...init, headers, redirect: "manual" });
    keep(url, answer.headers);
    const to = answer.headers.get("location");
    if (!to)
      return { url: address, status: answer.status, text: await answer.text(), headers: answer.headers };
    const next = new URL(to, url).href;
    if (until?.(next)) return { url: next, status: answer.status, text: "", headers: answer.headers };
    return visit(next, { method: "GET" }, until);
  };
  return {
    get: (url, until) => visit(url, { method: "GET" }, until),
    post: (url, fields, until) => visit(url, { method: "POST", body: new URLSearchParams(fields) }, until),
  };
}
