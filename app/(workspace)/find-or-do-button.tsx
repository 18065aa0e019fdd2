"use client";

import { keyNames } from "@/components/layout/keys";
import { useIsMac } from "@/components/layout/platform";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useAllActs } from "./keys";

/** In the bar where there is room for it. */
export function FindOrDoButton() {
  const isMac = useIsMac();
  const { run } = useAllActs();
  return (
    <Button
      size="small"
      className="hidden md:inline-flex"
      aria-keyshortcuts={isMac ? "Meta+K" : "Control+K"}
      onClick={() => run("find-or-do")}
    >
      Find or do <Kbd>{keyNames("Mod+K", isMac)}</Kbd>
    </Button>
  );
}

/** In the account's menu: a phone has no bar for it, and the list of shortcuts is there for a mouse too. */
export function FindOrDoInMenu() {
  const { run } = useAllActs();
  return (
    <>
      <Button look="ghost" className="justify-start md:hidden" onClick={() => run("find-or-do")}>
        Find or do
      </Button>
      <Button look="ghost" className="justify-start" onClick={() => run("shortcuts")}>
        Shortcuts
      </Button>
    </>
  );
}
