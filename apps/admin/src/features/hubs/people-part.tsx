// The counsellors, each with the way to their hours.
import { Badge } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import type { Registry } from "../../rpc.ts";
import { words } from "./words.ts";

const { people: says } = words;

export const PeoplePart = ({ people }: { readonly people: Registry["counsellors"] }) => (
  <>
    <p>{says.says}</p>
    <ul className="flex flex-col overflow-clip rounded-12 border border-solid-gray-300 bg-white">
      {people.map(({ id, name, state, hours }) => (
        <li
          key={id}
          className="flex flex-wrap items-center gap-3 border-solid-gray-200 px-4 not-first:border-t"
        >
          <Link
            to="/hours"
            search={{ staff: id }}
            aria-label={says.write(name)}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            <bdi>{name}</bdi>
          </Link>
          {!hours && <Badge tone="warn">{says.noHours}</Badge>}
          {state === "suspended" && <Badge tone="error">{says.suspended}</Badge>}
          {state === "invited" && <Badge>{says.invited}</Badge>}
        </li>
      ))}
    </ul>
  </>
);
