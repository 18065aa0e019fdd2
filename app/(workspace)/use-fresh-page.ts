"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useSaves } from "./saves";

/** Going back shows the page as the browser kept it; what was saved since is fetched anew. */
export function useFreshPage() {
  const router = useRouter();
  const { queue } = useSaves();
  useEffect(() => {
    if (queue.state().is !== "idle") router.refresh();
  }, [router, queue]);
}
