import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { Dock, SkipLink, WorkspaceHeader } from "@/components/layout/header";
import { readTheme, THEME_COOKIE } from "@/components/layout/theme";
import { AccountMenu } from "./account-menu";
import { KeysProvider } from "./keys";
import { NotSaved } from "./not-saved";
import { SavesProvider, SaveStatus } from "./saves";
import { TriedOffer } from "./tried-offer";

/** The frame alone: each page asks who is there, because a layout is not drawn anew for every page. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <SavesProvider>
      <KeysProvider>
        <SkipLink />
        <WorkspaceHeader
          end={
            <>
              <SaveStatus />
              <AccountMenu theme={theme} />
            </>
          }
        />
        <main id="main" tabIndex={-1} className="workspace outline-none">
          <TriedOffer />
          <NotSaved />
          {children}
        </main>
        <Dock />
      </KeysProvider>
    </SavesProvider>
  );
}
