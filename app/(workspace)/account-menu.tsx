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
import { FindOrDoInMenu } from "./find-or-do-button";
import { useSaves } from "./saves";

/** The account's few acts. Signing out sends what waits first, and leaves nothing in the browser. */
export function AccountMenu({ theme }: { theme: Theme }) {
  const { queue, kept } = useSaves();
  /** What could not be sent, while the person chooses; null where nobody is asked. */
  const [unsent, setUnsent] = useState<readonly string[] | null>(null);
  async function leave() {
    setUnsent(null);
    forgetTried();
    forgetPastes();
    await kept.clear();
    kept.tell({ is: "signed-out" });
    await signOut();
  }
  async function sendAll() {
    await queue.flush();
    const left = await kept.left();
    if (queue.unsaved() || left.length > 0) setUnsent(left.map((change) => change.words));
    else await leave();
  }
  return (
    <>
      <MoreActs name="Account and display">
        <div className="grid gap-1 p-1">
          <ThemeChoice theme={theme} />
          <FindOrDoInMenu />
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
          <form action={sendAll}>
            <Button type="submit" look="ghost" className="w-full justify-start">
              Sign out
            </Button>
          </form>
        </div>
      </MoreActs>
      <Dialog
        open={unsent !== null}
        title="Not everything is saved"
        onClose={() => setUnsent(null)}
      >
        <p className="mt-2 text-pretty">
          {unsent?.length === 1 ? "One change is" : "Some of what you wrote is"} in this browser
          only, and would be gone after signing out.
        </p>
        <ul className="mt-3 grid max-h-60 gap-2 overflow-auto">
          {[...new Set(unsent ?? [])].filter(Boolean).map((words) => (
            <li key={words} className="font-writer break-words whitespace-pre-line">
              {words}
            </li>
          ))}
        </ul>
        <form action={leave} className="mt-5 flex flex-wrap gap-2">
          <Button look="primary" onClick={() => setUnsent(null)}>
            Stay
          </Button>
          <Button type="submit">Sign out without it</Button>
        </form>
      </Dialog>
    </>
  );
}
