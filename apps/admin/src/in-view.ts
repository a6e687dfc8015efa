// Whether an element is in view, told anew whenever that changes.

/** The present moment: a busy page is told of several at once, in the order they came. */
export function watchInView(
  it: Element,
  tell: (inView: boolean) => void,
  options?: IntersectionObserverInit,
): () => void {
  const watch = new IntersectionObserver((told) => tell(told.at(-1)?.isIntersecting ?? false), options);
  watch.observe(it);
  return () => watch.disconnect();
}
