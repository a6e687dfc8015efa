// What the citizen said at the start; what they would rather not say is shown as quietly as it was meant.
import { phoneWords, ungiven } from "@kumacari/domain";
import { Heading } from "@kumacari/ui";
import type { ReactNode } from "react";
import type { CasePage } from "../../rpc.ts";
import { words } from "./words.ts";

type Props = {
  readonly intake: CasePage["intake"];
  /** What another feature has to say of it. */
  readonly children: ReactNode;
};

export function Intake({ intake, children }: Props) {
  const { kana = ungiven, phone, ageBand, ward, situation, topics, wish } = intake;
  return (
    <section className="flex flex-col gap-3 border-t border-solid-gray-200 pt-5 sm:border-t-0 sm:pt-14 wide:border-t wide:pt-5">
      <Heading level={2} look="s">
        {words.intake}
      </Heading>
      <dl className="flex flex-col gap-3">
        <Answer name={words.fields.kana} says={kana} />
        <Answer name={words.fields.phone} says={phone === undefined ? ungiven : phoneWords(phone)} />
        <Answer name={words.fields.ageBand} says={ageBand} />
        <Answer name={words.fields.ward} says={ward} />
        <Answer name={words.fields.situation} says={situation} />
        <Answer name={words.fields.topics} says={topics.join("、")} />
        <Answer name={words.fields.wish} says={wish} long />
      </dl>
      {children}
    </section>
  );
}

type AnswerProps = { readonly name: string; readonly says: string; readonly long?: boolean };

function Answer({ name, says, long = false }: AnswerProps) {
  const quiet = says === "" || says === words.unsaid || says === ungiven;
  return (
    <div className={long ? "flex flex-col gap-1" : "grid grid-cols-[6.5rem_1fr] gap-2"}>
      <dt className="text-dns-14N-130 text-solid-gray-700 leading-6">{name}</dt>
      {quiet ? (
        <dd className="text-dns-14N-130 leading-6 text-solid-gray-600">{says || words.unsaid}</dd>
      ) : (
        <dd
          dir="auto"
          className="text-dns-16N-130 leading-6 wrap-anywhere whitespace-pre-wrap text-solid-gray-900"
        >
          {says}
        </dd>
      )}
    </div>
  );
}
