// Says over the page's upper edge that what it shows may be old; it moves nothing.
import { connection } from "./connection.ts";
import { useStore } from "./store.ts";
import { words } from "./words.ts";

export function OfflinePill() {
  const lost = useStore(connection) === "lost";
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-3 z-40 flex justify-center px-4 wide:top-14 wide:bottom-auto"
    >
      {lost && (
        <p className="rounded-full border-2 border-warning-yellow-2 bg-yellow-50 px-4 py-1.5 text-dns-14B-130 text-solid-gray-900 shadow-1">
          {words.lost}
        </p>
      )}
    </div>
  );
}
