// When a page itself breaks: one sentence and a way on, nothing of what broke it.
import { Button, Heading } from "@kumacari/ui";
import { Component, type ReactNode } from "react";
import { words } from "./words.ts";

export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main
        role="alert"
        className="mx-auto flex min-h-dvh max-w-[32rem] flex-col items-start justify-center gap-6 px-6"
      >
        <Heading level={1}>{words.broken}</Heading>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </main>
    );
  }
}
