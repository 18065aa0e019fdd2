"use client";

import Link from "next/link";
import { MoreActs } from "@/components/ui/more-acts";
import type { Theme } from "@/components/layout/theme";
import { ThemeChoice } from "@/components/layout/theme-choice";
import { Button } from "@/components/ui/button";
import { forgetTried } from "@/lib/mirror/tried";
import { signOut } from "./actions";
import { forgetPastes } from "./import/pastes";
import { useSaves } from "./saves";

/** The account's few acts. Signing out sends what waits first, and leaves nothing in the browser. */
export function AccountMenu({ theme }: { theme: Theme }) {
  const { queue } = useSaves();
  return (
    <MoreActs name="Account and display">
      <div className="grid gap-1 p-1">
        <ThemeChoice theme={theme} />
        <Link href="/privacy" className="button button--ghost justify-start">
          Privacy
        </Link>
        <Link href="/accessibility" className="button button--ghost justify-start">
          Accessibility
        </Link>
        <form
          action={async () => {
            await queue.flush();
            forgetTried();
            forgetPastes();
            await signOut();
          }}
        >
          <Button type="submit" look="ghost" className="w-full justify-start">
            Sign out
          </Button>
        </form>
      </div>
    </MoreActs>
  );
}
