// A click on a row's link opens its case here; whatever a browser does with a link otherwise is left to it.
import { isId } from "@kumacari/domain";
import { useNavigate } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import { place } from "./place.ts";

export function useOpening(): (event: MouseEvent<HTMLTableElement>) => void {
  const navigate = useNavigate();
  return (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[data-row]") : null;
    const id = link?.dataset.row;
    if (id === undefined || !isId("case", id)) return;
    if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    place.opened = id;
    void navigate({ to: "/cases/$caseId", params: { caseId: id } });
  };
}
