// Waiting that ends early when there is a reason: the page is looked at again, the line is back, something was sent.
export type Rest = {
  readonly rest: (ms: number) => Promise<void>;
  readonly wake: () => void;
  readonly stop: () => void;
};

/** While the page is out of sight it waits on until it is seen again. */
export function restful(page: Document, net: Window): Rest {
  let end: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    clearTimeout(timer);
    end?.();
    end = undefined;
  };
  const seen = () => {
    if (!page.hidden) wake();
  };
  page.addEventListener("visibilitychange", seen);
  net.addEventListener("online", wake);
  net.addEventListener("pageshow", wake);
  return {
    wake,
    rest: (ms) =>
      new Promise((resolve) => {
        end = resolve;
        timer = setTimeout(seen, ms);
      }),
    stop() {
      page.removeEventListener("visibilitychange", seen);
      net.removeEventListener("online", wake);
      net.removeEventListener("pageshow", wake);
      wake();
    },
  };
}
