// A page that is on its way; silent for the first second.
import { Spinner } from "@kumacari/ui";
import { words } from "./words.ts";

export function Waiting() {
  return (
    <div className="flex min-h-60 items-center justify-center text-solid-gray-700">
      <Spinner late label={words.opening} />
    </div>
  );
}
