// The dialog of whatever somebody is about to do with hubs and tables.

import { ActDialog } from "../../acting/act-dialog.tsx";
import type { Acting } from "./acting.ts";
import { PlaceHostDialog } from "./hosts-panel.tsx";
import { HubDialog } from "./hub-dialog.tsx";
import { AddPhotoDialog, WritePhotoDialog } from "./photo-dialogs.tsx";
import { AddTableDialog, RenameDialog } from "./table-dialogs.tsx";
import { words } from "./words.ts";

export type Ends = { readonly onClose: () => void; readonly onSaid: (says: string) => void };

export function ActNow({ acting, ...ends }: { readonly acting: Acting } & Ends) {
  switch (acting.what) {
    case "write":
      return <HubDialog hub={acting.hub} {...ends} />;
    case "set": {
      const { id, version, state } = acting.hub;
      const says = state === "open" ? words.closing : words.opening;
      return (
        <ActDialog
          title={says.title}
          go={says.go}
          danger={state === "open"}
          onClose={ends.onClose}
          onDone={() => ends.onSaid(says.done)}
          about={<p className="text-std-17B-170">{acting.hub.name}</p>}
          send={(rpc, { dry }) =>
            rpc.hubs.set.mutate({ id, version, state: state === "open" ? "closed" : "open", dry })
          }
        />
      );
    }
    case "add-photo":
      return <AddPhotoDialog hub={acting.hub} {...ends} />;
    case "write-photo":
      return <WritePhotoDialog hub={acting.hub} photo={acting.photo} {...ends} />;
    case "remove-photo": {
      const { hub, photo } = acting;
      return (
        <ActDialog
          title={words.photo.remove}
          go={words.photo.removeGo}
          danger
          onClose={ends.onClose}
          onDone={() => ends.onSaid(words.photo.removed)}
          about={<p className="text-std-17B-170">{hub.name}</p>}
          send={(rpc, { dry }) => rpc.hubs.removePhoto.mutate({ hub: hub.id, photo: photo.id, dry })}
        />
      );
    }
    case "place-host":
      return <PlaceHostDialog hub={acting.hub} others={acting.others} {...ends} />;
    case "rotate-poster": {
      const { hub, serial } = acting;
      const says = words.poster.rotating;
      return (
        <ActDialog
          title={says.title}
          go={says.go}
          danger
          onClose={ends.onClose}
          onDone={() => ends.onSaid(says.done)}
          about={<p className="text-std-17B-170">{hub.name}</p>}
          send={(rpc, { dry }) => rpc.hubs.rotatePoster.mutate({ hub: hub.id, serial, dry })}
        />
      );
    }
    case "add-table":
      return <AddTableDialog hub={acting.hub} {...ends} />;
    case "rename":
      return <RenameDialog table={acting.table} {...ends} />;
    case "set-table": {
      const { id, version, state, name, mark } = acting.table;
      const says = state === "open" ? words.closingTable : words.openingTable;
      return (
        <ActDialog
          title={says.title}
          go={says.go}
          danger={state === "open"}
          onClose={ends.onClose}
          onDone={() => ends.onSaid(says.done)}
          about={<p className="text-std-17B-170">{words.table(mark, name)}</p>}
          send={(rpc, { dry }) =>
            rpc.hubs.setTable.mutate({ id, version, name, state: state === "open" ? "closed" : "open", dry })
          }
        />
      );
    }
    default:
      return acting satisfies never;
  }
}
