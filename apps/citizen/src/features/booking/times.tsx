// The free times of a day, by morning, afternoon and evening, each wide enough for any thumb.
import { dayWords } from "@kumacari/domain";
import { buttonLook, Heading } from "@kumacari/ui";
import { clockWords } from "../../day-words.ts";
import { Link } from "../../router.tsx";
import { type Choice, hrefOf } from "./choice.ts";
import { partsOf, type ShownDay } from "./days.ts";
import { words } from "./words.ts";

/** `rests`: the hub does on this day of the week. */
type Props = { readonly day: ShownDay; readonly rests: boolean; readonly choice: Choice };

export function Times({ day: { day, closed, slots }, rests, choice }: Props) {
  const open = rests ? words.hubRests : words.noneThatDay;
  const none = closed === undefined ? open : words.closedThatDay(closed);
  return (
    <section aria-labelledby="times" className="flex flex-col gap-4">
      <div role="status">
        <Heading level={2} id="times">
          {words.timesOf(dayWords(day))}
        </Heading>
        {slots.length === 0 && <p className="pt-2">{none}</p>}
      </div>
      {partsOf(slots).map(({ name, slots: free }) => (
        <div key={name} className="flex flex-col gap-2">
          <Heading level={3}>{words.parts[name]}</Heading>
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-2">
            {free.map(({ from }) => (
              <li key={from}>
                <Link href={hrefOf({ ...choice, from })} className={timeLook}>
                  {clockWords(from)}
                  <span className="sr-only">{words.begins}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const timeLook = buttonLook({ tone: "outline", block: true, className: "min-h-14 text-std-20B-160" });
