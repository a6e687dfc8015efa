// One page with its remarks as pins on it; pressing the page chooses a place for the next one.
import type { Spot } from "@kumacari/domain";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { Button } from "../button.tsx";
import { join } from "../join.ts";
import { Notice } from "../notice.tsx";
import type { Pages } from "./pages.ts";
import { words } from "./viewer-words.ts";

export type Pin = {
  readonly key: string;
  readonly number: number;
  readonly text: string;
  readonly spot: Spot;
  readonly done: boolean;
};

type Props = {
  readonly pages: Pages;
  readonly page: number;
  readonly name: string;
  readonly pins: readonly Pin[];
  readonly chosen: Spot | undefined;
  /** Undefined: nobody may place anything. */
  readonly onChoose: ((spot: Spot) => void) | undefined;
  readonly onPin: (key: string) => void;
};

export function PageView({ pages, page, name, pins, chosen, onChoose, onPin }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [width, setWidth] = useState(0);
  const [drawn, setDrawn] = useState<{ readonly page: number; readonly failed: boolean }>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const it = canvas.current;
    if (!it) return;
    const watch = new ResizeObserver(() => {
      setWidth(it.clientWidth);
      setSize({ width: it.clientWidth, height: it.clientHeight });
    });
    watch.observe(it);
    return () => watch.disconnect();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further turn draws again.
  useEffect(() => {
    if (!canvas.current || width === 0) return;
    let over = false;
    const end = (failed: boolean) => over || setDrawn({ page, failed });
    pages.draw(page, canvas.current, width).then(
      () => end(false),
      () => end(true),
    );
    return () => {
      over = true;
    };
  }, [pages, page, width, turn]);
  // What another page has left behind is not shown under this one's number.
  const shown = drawn?.page === page && !drawn.failed;
  const failed = drawn?.page === page && drawn.failed;
  const choosing = failed ? undefined : onChoose;
  const choose = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onChoose?.({ x: share(event.clientX - left, width), y: share(event.clientY - top, height) });
  };
  return (
    <div className="relative border border-solid-gray-420 bg-white shadow-1">
      <canvas
        ref={canvas}
        role="img"
        aria-label={words.canvas(name, page)}
        className={join("block h-auto w-full", !shown && "opacity-0")}
      />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: remarks are written from the list without pointing. */}
      <svg
        viewBox={`0 0 ${size.width || 1} ${size.height || 1}`}
        className={join("absolute inset-0 size-full", choosing && "cursor-crosshair")}
        onClick={choosing && choose}
      >
        <title>{words.canvas(name, page)}</title>
        {pins.map((pin) => (
          <PinMark key={pin.key} pin={pin} size={size} onPress={() => onPin(pin.key)} />
        ))}
        {chosen && (
          <g pointerEvents="none">
            <circle
              cx={chosen.x * size.width}
              cy={chosen.y * size.height}
              r={13}
              className="fill-white stroke-key-900"
              strokeWidth={3}
            />
            <path
              d={`M${chosen.x * size.width - 6} ${chosen.y * size.height}h12m-6 -6v12`}
              className="stroke-key-900"
              strokeWidth={3}
            />
          </g>
        )}
      </svg>
      {failed && (
        <Notice
          tone="error"
          className="absolute inset-x-4 top-4"
          actions={<Button onClick={() => setTurn(turn + 1)}>{words.redraw}</Button>}
        >
          {words.undrawn}
        </Notice>
      )}
    </div>
  );
}

function PinMark({
  pin: { number, text, spot, done },
  size,
  onPress,
}: {
  readonly pin: Pin;
  readonly size: { readonly width: number; readonly height: number };
  readonly onPress: () => void;
}) {
  const [x, y] = [spot.x * size.width, spot.y * size.height];
  // On a phone a page is small, and so are its letters.
  const radius = size.width < 600 ? 10 : 14;
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onPress();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button of its own.
    <g
      role="button"
      tabIndex={0}
      aria-label={words.pin(number, text)}
      className="cursor-pointer"
      onKeyDown={byKey}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      <circle cx={x} cy={y} r={22} className="fill-transparent" />
      <circle
        cx={x}
        cy={y}
        r={radius}
        className={done ? "fill-solid-gray-600" : "fill-key-900"}
        stroke="white"
        strokeWidth={2}
      />
      <text
        x={x}
        y={y + radius * 0.36}
        textAnchor="middle"
        fontSize={radius + 1}
        className="fill-white font-bold"
      >
        {done ? "✓" : number}
      </text>
    </g>
  );
}

const share = (at: number, of: number): number => Math.min(1, Math.max(0, of > 0 ? at / of : 0));
