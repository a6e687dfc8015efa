// How one wants to talk: each way with what it is like and how long it takes.
import { Door } from "../../door.tsx";
import { type Choice, type Ground, hrefOf } from "./choice.ts";
import { words } from "./words.ts";

type Props = { readonly choice: Choice; readonly ground: Ground };

export const ChooseWay = ({ choice, ground }: Props) => (
  <ul className="flex flex-col gap-4">
    {ground.ways.map(({ way, length }) => (
      <Door
        key={way}
        href={hrefOf({ ...choice, way, from: undefined })}
        title={words.ways[way]}
        says={words.waySays[way]}
      >
        <span>{words.minutes(length)}</span>
      </Door>
    ))}
  </ul>
);
