// A page that could not be drawn, most often because a newer version of the console lies on the server: load it anew.
import { Button, Notice } from "@kumacari/ui";
import { words } from "../words.ts";

export const Broken = () => (
  <main id="main" className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-16">
    <Notice
      tone="error"
      title={words.cannotShow}
      actions={
        <Button tone="outline" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      }
    >
      <p>{words.broken}</p>
    </Notice>
  </main>
);
