// The round or square sign of a choice; stands right after its input, which carries `peer`.
export function Mark({ kind }: { readonly kind: "one" | "many" }) {
  if (kind === "one") {
    return (
      <svg viewBox="0 0 24 24" aria-hidden="true" className={look}>
        <circle cx="12" cy="12" r="9" className="fill-white" />
        <circle cx="12" cy="12" r="5" className="sign fill-current stroke-none" />
      </svg>
    );
  }
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={look}>
      <rect x="3" y="3" width="18" height="18" rx="2" className="fill-white" />
      <path d="m7 12.5 3.5 3.5 7-8" className="sign fill-none stroke-3" />
    </svg>
  );
}

const look =
  "size-6 shrink-0 stroke-current stroke-2 text-solid-gray-600 peer-checked:text-key-900 [&>.sign]:invisible peer-checked:[&>.sign]:visible " +
  "forced-colors:text-[ButtonText] forced-colors:[&>:not(.sign)]:fill-[Canvas]";
