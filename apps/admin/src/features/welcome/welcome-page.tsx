// The first page of somebody who was invited: what will happen, and one button.
import { buttonLook, Spinner } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useConfig } from "../../config.ts";
import { PageTitle } from "../../page-title.tsx";
import { Trouble } from "../../trouble.tsx";
import { words as common } from "../../words.ts";
import { handIn } from "./hand-in.ts";
import { tokenTaken } from "./token.ts";
import { words } from "./words.ts";

export function WelcomePage() {
  const { api } = useConfig();
  const token = tokenTaken();
  const { data, error, refetch } = useQuery({
    // Without the secret: keys of queries are shown by developers' tools.
    queryKey: ["welcome"],
    queryFn: () => (token === undefined ? ("none" as const) : handIn(api, token)),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const signIn = `${api}/staff/sign-in?to=%2F`;
  if (error) return <Frame>{<Trouble fault={error} again={() => void refetch()} />}</Frame>;
  switch (data) {
    case undefined:
      return (
        <Frame>
          <Spinner label={words.checking} late />
        </Frame>
      );
    case "welcome":
      return <Welcome signIn={signIn} />;
    case "spent":
      return <Spent signIn={signIn} />;
    case "none":
      return (
        <Frame>
          <PageTitle title={words.none.title} />
          <p>{words.none.says}</p>
        </Frame>
      );
    default:
      return data satisfies never;
  }
}

type Signing = { readonly signIn: string };

const Welcome = ({ signIn }: Signing) => (
  <Frame>
    <PageTitle title={words.welcome.title} />
    <p>{words.welcome.says}</p>
    <ol className="flex list-decimal flex-col gap-2 ps-6">
      {words.welcome.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <p>{words.welcome.password}</p>
    <a href={signIn} className={buttonLook({ size: "l", block: true })}>
      {words.welcome.go}
    </a>
    <p className="text-std-16N-170 text-solid-gray-700">{words.welcome.time}</p>
  </Frame>
);

const Spent = ({ signIn }: Signing) => (
  <Frame>
    <PageTitle title={words.spent.title} />
    <p>{words.spent.says}</p>
    <p>{words.spent.again}</p>
    <p>{words.spent.already}</p>
    <a href={signIn} className={buttonLook({ tone: "outline", block: true })}>
      {words.spent.go}
    </a>
  </Frame>
);

const Frame = ({ children }: { readonly children: ReactNode }) => (
  <main id="main" className="flex min-h-dvh items-center justify-center p-4">
    <div className="flex w-full max-w-xl flex-col gap-6 rounded-12 border border-solid-gray-200 bg-white p-6 sm:p-10">
      <p className="flex items-center gap-3 text-std-16B-170 text-solid-gray-900">
        <img src="/mark.svg" alt="" width="40" height="40" />
        <span>
          {common.service} {common.place}
        </span>
      </p>
      {children}
    </div>
  </main>
);
