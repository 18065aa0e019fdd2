"use client";

import { useEffect } from "react";
import type { Career } from "@/lib/schemas/career";
import type { PasteStore } from "./paste-store";

/** What was kept in the tab is compared with the career as the page has it now, at each opening and refresh. */
export function useRematch(store: PasteStore, career: Career) {
  useEffect(() => {
    let isLeft = false;
    async function rematch() {
      if (!store.get().reading) return;
      const { rematchCareer } = await import("@/components/resume/import-rematch");
      const { withDoubts } = await import("@/components/resume/import-acts");
      const paste = store.get();
      const { reading } = paste;
      if (isLeft || !reading) return;
      const { plan } = reading.history;
      const next = rematchCareer(plan, career);
      if (next === plan) return;
      const history = { ...reading.history, plan: withDoubts(next) };
      store.set({ ...paste, reading: { ...reading, history } });
    }
    // Where it cannot be loaded the check stays as it was kept; adding it asks the server again.
    void rematch().catch(() => undefined);
    return () => {
      isLeft = true;
    };
  }, [store, career]);
}
