// A hub's pictures as they stand, each with what is said of it; and those that are still looked through, or were not safe.
import { hubPhotoLimits } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { useConfig } from "../../config.ts";
import type { RegistryHub, RegistryPhoto } from "../../rpc.ts";
import type { Acting } from "./acting.ts";
import { words as all } from "./words.ts";

type Props = { readonly hub: RegistryHub; readonly onAct: (it: Acting) => void };

const words = all.photo;

export function PhotosPanel({ hub, onAct }: Props) {
  const photos = hub.photos ?? [];
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-std-16B-170">{words.title}</h3>
      {photos.length === 0 && <p>{words.none}</p>}
      <ol className="grid grid-cols-2 gap-3">
        {photos.map((photo, n) => (
          <li key={photo.id} className="flex min-w-0 flex-col gap-1">
            <Picture hub={hub} photo={photo} />
            <p className="text-dns-14N-130 wrap-anywhere text-solid-gray-800">
              {words.said(n + 1, photo.alt)}
            </p>
            <div className="-ms-3 mt-auto flex flex-wrap">
              <Button
                tone="text"
                size="s"
                aria-label={words.writeOf(photo.alt)}
                onClick={() => onAct({ what: "write-photo", hub, photo })}
              >
                {words.writeShort}
              </Button>
              <Button
                tone="text"
                size="s"
                danger
                aria-label={words.removeOf(photo.alt)}
                onClick={() => onAct({ what: "remove-photo", hub, photo })}
              >
                {words.removeShort}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {photos.length < hubPhotoLimits.ofHub && (
        <Button
          tone="outline"
          size="s"
          className="self-start"
          aria-label={words.addTo(hub.name)}
          onClick={() => onAct({ what: "add-photo", hub })}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}

function Picture({ hub, photo }: { readonly hub: RegistryHub; readonly photo: RegistryPhoto }) {
  const { api } = useConfig();
  if (photo.stage !== "clean") {
    return (
      <p className={`${frame} flex items-center justify-center p-3 text-center text-dns-14N-130`}>
        {words.stages[photo.stage]}
      </p>
    );
  }
  return (
    <img
      // Its words stand under it, for everybody.
      alt=""
      src={`${api}/staff/hubs/${hub.id}/photos/${photo.id}`}
      crossOrigin="use-credentials"
      loading="lazy"
      decoding="async"
      width={photo.width}
      height={photo.height}
      className={`${frame} object-cover`}
    />
  );
}

const frame = "aspect-3/2 h-auto w-full rounded-8 bg-solid-gray-50";
