// The card as a PDF, handed to the person as a file.
import { Button, Notice } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useDesk } from "../../desk.ts";
import { words } from "./words.ts";

/** `unsaved`: the parts with something that is not in it. */
export function Print({ unsaved }: { readonly unsaved: readonly string[] }) {
  const { print } = useDesk();
  const act = useMutation({
    mutationFn: async () => {
      const answer = await print();
      if (!answer.ok) throw new Error(`the card answered ${answer.status}`);
      const url = URL.createObjectURL(await answer.blob());
      const link = document.createElement("a");
      link.href = url;
      link.download = "job-card.pdf";
      link.click();
      URL.revokeObjectURL(url);
    },
  });
  return (
    <div className="flex flex-col gap-2">
      <p className="text-solid-gray-700">{words.printNote}</p>
      {unsaved.length > 0 && (
        <Notice tone="warn" live="off">
          <p>{words.unsavedParts(unsaved)}</p>
        </Notice>
      )}
      <Button tone="outline" size="l" block busy={act.isPending} onClick={() => act.mutate()}>
        {words.print}
      </Button>
      {act.isError && (
        <p role="alert" className="text-error-2">
          {words.printFailed}
        </p>
      )}
    </div>
  );
}
