import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { Dock, SkipLink, WorkspaceHeader } from "@/components/layout/header";
import { readTheme, THEME_COOKIE } from "@/components/layout/theme";
import { currentUser } from "@/lib/auth/current-user";
import { AccountMenu } from "./account-menu";
import { EverywhereActs } from "./find-or-do";
import { FindOrDoButton } from "./find-or-do-button";
import { KeysProvider } from "./keys";
import { NotSaved } from "./not-saved";
import { SavesProvider, SaveStatus, WithWordsFromBefore } from "./saves";
import { TriedOffer } from "./tried-offer";
import { UndoButtons, UndoKeys } from "./undo-buttons";

/** The frame alone: each page asks who is there, because a layout is not drawn anew for every page. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  const person = (await currentUser())?.id ?? "";
  return (
    <SavesProvider person={person}>
      <KeysProvider>
        <EverywhereActs />
        <UndoKeys />
        <SkipLink />
        <WorkspaceHeader
          end={
            <>
              <span className="hidden sm:contents">
                <UndoButtons />
              </span>
              <SaveStatus />
              <FindOrDoButton />
              <AccountMenu theme={theme} />
            </>
          }
        />
        <main id="main" tabIndex={-1} className="workspace outline-none">
          <TriedOffer />
          <NotSaved />
          <WithWordsFromBefore>{children}</WithWordsFromBefore>
        </main>
        <Dock />
      </KeysProvider>
    </SavesProvider>
  );
}
