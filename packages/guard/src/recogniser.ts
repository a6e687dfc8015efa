// What a recogniser of one kind of personal data is: a reading in, places in the reading out.
import type { PersonalClass } from "./classes.ts";
import type { Reading } from "./reading.ts";

/** A place in the folded text: UTF-16 offsets into `reading.text`, `to` exclusive. */
export type Span = { readonly class: PersonalClass; readonly from: number; readonly to: number };

/** Never throws, takes linear time, keeps nothing between calls. */
export type Recogniser = (reading: Reading) => readonly Span[];
