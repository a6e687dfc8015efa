// Turns a knob of the platform: one request, and whether it was done.
export type Knock = {
  readonly method: "POST" | "DELETE";
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
};

/** `missing`: the platform has no such door. */
export type Knocked = "done" | "missing" | "failed";

export async function knock({ method, path, body }: Knock): Promise<Knocked> {
  try {
    const response = await fetch(`/_sim/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (response.ok) return "done";
    return response.status === 404 ? "missing" : "failed";
  } catch {
    return "failed";
  }
}
