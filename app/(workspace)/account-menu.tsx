"use client";

import Link from "next/link";
import { useState } from "react";
import { MoreActs } from "@/components/ui/more-acts";
import { READING } from "@/components/layout/places";
import type { Theme } from "@/components/layout/theme";
import { ThemeChoice } from "@/components/layout/theme-choice";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { forgetTried } from "@/lib/mirror/tried";
import { signOut } from "./actions";
import { forgetPastes } from "./import/pastes";
import { useSaves } from "./saves";

/** The account's few acts. Signing out sends what waits first, and leaves nothing in the browser. */
export function AccountMenu({ theme }: { theme: Theme }) {
  const { queue } = useSaves();
  const [asking, setAsking] = useState(false);
  async function leave() {
    setAsking(false);
    forgetTried();
    forgetPastes();
    await signOut();
  }
  return (
    <>
      <MoreActs name="Account and display">
        <div className="grid gap-1 p-1">
          <ThemeChoice theme={theme} />
          {READING.map(({ href, name }) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              className="button button--ghost justify-start md:hidden"
            >
              {name}
            </Link>
          ))}
          <Link href="/set-aside" prefetch={false} className="button button--ghost justify-start">
            Set aside
          </Link>
          <Link href="/privacy" className="button button--ghost justify-start">
            Privacy
          </Link>
          <Link href="/accessibility" className="button button--ghost justify-start">
            Accessibility
          </Link>
          <form
            action={async () => {
              await queue.flush();
              if (queue.unsaved()) setAsking(true);
              else await leave();
            }}
          >
            <Button type="submit" look="ghost" className="w-full justify-start">
              Sign out
            </Button>
          </form>
        </div>
      </MoreActs>
      <Dialog open={asking} title="Not everything is saved" onClose={() => setAsking(false)}>
        <p className="mt-2 text-pretty">
          Some of what you wrote stands on this page only, and would be gone after signing out.
        </p>
        <form action={leave} className="mt-5 flex flex-wrap gap-2">
          <Button look="primary" onClick={() => setAsking(false)}>
            Stay
          </Button>
          <Button type="submit">Sign out without it</Button>
        </form>
      </Dialog>
    </>
  );
}
