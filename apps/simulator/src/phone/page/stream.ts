// Listens to the platform while somebody looks: browsers give one origin few connections, and tabs are many.
import type { PhoneView } from "./view.ts";

export function listenWhileSeen(path: string, show: (view: PhoneView) => void, lost: () => void): void {
  let stream: EventSource | undefined;
  const listen = (): void => {
    if (document.hidden) {
      stream?.close();
      stream = undefined;
      return;
    }
    if (stream) return;
    stream = new EventSource(path);
    stream.addEventListener("view", (event: MessageEvent<string>) => {
      // The platform is our own origin and says exactly this.
      show(JSON.parse(event.data) as PhoneView);
    });
    stream.addEventListener("error", lost);
  };
  document.addEventListener("visibilitychange", listen);
  listen();
}
