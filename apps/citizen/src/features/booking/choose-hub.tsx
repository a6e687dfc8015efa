// Where to sit: every hub with its way there, its hours and its facts.
import { buttonLook } from "@kumacari/ui";
import { HubCard } from "../../hub-card.tsx";
import { Link } from "../../router.tsx";
import { type Choice, type Ground, hrefOf } from "./choice.ts";
import { words } from "./words.ts";

type Props = { readonly choice: Choice; readonly ground: Ground };

export const ChooseHub = ({ choice, ground }: Props) => (
  <ul className="flex flex-col gap-4">
    {ground.hubs.map((hub) => (
      <HubCard key={hub.id} hub={hub} level={2}>
        <Link
          href={hrefOf({ ...choice, hub: hub.id, from: undefined })}
          className={buttonLook({ size: "l", block: true })}
        >
          {words.takeHub}
          <span className="sr-only">{words.ofHub(hub.name)}</span>
        </Link>
      </HubCard>
    ))}
  </ul>
);
