// The first stop of the Tab key: past everything that repeats.
export function SkipLink({
  href = "#main",
  children = "本文へすすむ",
}: {
  readonly href?: string;
  readonly children?: string;
}) {
  return (
    <a
      href={href}
      className="absolute start-2 -top-20 z-50 rounded-8 bg-white px-4 py-3 text-std-16B-170 text-key-900 underline focus:top-2"
    >
      {children}
    </a>
  );
}
