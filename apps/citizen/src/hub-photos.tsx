// A hub's pictures: the first as it is, the others when somebody wants them; each fetched only once it is near.
import { useService } from "./desk.ts";
import type { HubView } from "./hub-card.tsx";
import { words } from "./words.ts";

type Props = { readonly hub: Pick<HubView, "id" | "name" | "photos"> };

export function HubPhotos({ hub }: Props) {
  const [first, ...others] = hub.photos;
  if (!first) return null;
  return (
    <div className="flex flex-col gap-2">
      <Photo hub={hub} photo={first} />
      {others.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-std-16N-170 text-key-900 underline underline-offset-4">
            {words.morePhotos(others.length)}
            <span className="sr-only">{words.photosOf(hub.name)}</span>
          </summary>
          <ul className="mt-1 flex flex-col gap-3">
            {others.map((it) => (
              <li key={it.id}>
                <Photo hub={hub} photo={it} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

type PhotoProps = Props & { readonly photo: HubView["photos"][number] };

/** As high before it is there as afterwards: its size is known. */
function Photo({ hub, photo: { id, alt, width, height } }: PhotoProps) {
  const { photoAt } = useService();
  return (
    <img
      src={photoAt(hub.id, id)}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      className="h-auto max-h-96 w-full rounded-8 bg-solid-gray-50 object-contain"
    />
  );
}
