// The button that chooses a file: small, since everybody's page holds it; what sends comes when one is chosen.
import { useRef } from "react";
import { Button } from "../button.tsx";
import { words } from "./words.ts";

const accepted = ".pdf,.docx,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png";

export function ChooseFile({
  busy,
  onChosen,
}: {
  readonly busy: boolean;
  readonly onChosen: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        onChange={({ currentTarget: it }) => {
          const [file] = it.files ?? [];
          if (file) onChosen(file);
          it.value = "";
        }}
      />
      <Button
        tone="outline"
        unavailable={busy}
        aria-label={words.attach}
        title={words.accepts}
        onClick={() => input.current?.click()}
      >
        {words.file}
      </Button>
    </>
  );
}
