// A card that leads on, whole under the thumb; stands in a list.
import { Heading, join } from "@kumacari/ui";
import type { ReactNode } from "react";
import { Link } from "./router.tsx";

type DoorProps = {
  readonly href: string;
  readonly title: string;
  readonly says: string;
  readonly first?: boolean;
  readonly children?: ReactNode;
};

export const Door = ({ href, title, says, first, children }: DoorProps) => (
  <li>
    <Link
      href={href}
      className={join(
        "flex min-h-20 flex-col gap-1 rounded-12 border p-4 hover:border-black hover:bg-key-50",
        first ? "border-2 border-key-900" : "border-solid-gray-420",
      )}
    >
      <span className="flex flex-wrap items-center gap-3">
        <Heading level={2} className="text-key-900 underline underline-offset-4">
          {title}
        </Heading>
        {children}
      </span>
      <span>{says}</span>
    </Link>
  </li>
);
