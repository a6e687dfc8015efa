// The fault panel: sections that show the traffic with LINE and turn its knobs; every act says what it did.
import { element } from "../element.ts";
import { type Knocked, knock } from "./knock.ts";
import { nowSection } from "./now-section.ts";
import { onceSection } from "./once-section.ts";
import { quotaSection } from "./quota-section.ts";
import { recordSections } from "./record-sections.ts";
import type { Act } from "./section.ts";
import { startSection } from "./start-section.ts";
import type { TrafficState } from "./state.ts";
import { webhookSection } from "./webhook-section.ts";
import { words } from "./words.ts";

const every = 1_500;

/** Gives the function that ends it. */
export function fillPanel(place: HTMLElement): () => void {
  const said = element("p", { class: "said-now", attributes: { role: "status" } });
  const act: Act = async (knocks, done, partly) => {
    const results: Knocked[] = [];
    for (const it of knocks) results.push(await knock(it));
    const sound = results.every((it) => it === "done");
    const excused = partly !== undefined && !results.includes("failed");
    said.textContent = sound
      ? done
      : excused
        ? partly
        : results.includes("failed")
          ? words.failed
          : words.missing;
    said.classList.toggle("bad", !sound && !excused);
    await look();
    return sound;
  };
  const sections = [
    nowSection(act),
    onceSection(act),
    startSection(act),
    webhookSection(act),
    quotaSection(act),
    ...recordSections(),
  ];
  const lost = element("p", { class: "trouble", attributes: { role: "alert" } });
  place.append(element("p", { class: "small-print", text: words.lead }), lost, said);
  place.append(...sections.map((it) => it.node));

  const look = async (): Promise<void> => {
    const state = await read();
    lost.textContent = state ? "" : words.lost;
    if (state) for (const it of sections) it.show(state);
  };
  void look();
  const timer = window.setInterval(() => {
    if (!document.hidden) void look();
  }, every);
  return () => clearInterval(timer);
}

async function read(): Promise<TrafficState | undefined> {
  try {
    const response = await fetch("/traffic/state");
    // The platform is our own origin and says exactly this.
    return response.ok ? ((await response.json()) as TrafficState) : undefined;
  } catch {
    return undefined;
  }
}
