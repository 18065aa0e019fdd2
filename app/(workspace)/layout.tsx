import type { ReactNode } from "react";
import { Dock, SkipLink, WorkspaceHeader } from "@/components/layout/header";
import { SavesProvider, SaveStatus } from "./saves";

/** The frame alone: each page asks who is there, because a layout is not drawn anew for every page. */
export default function WorkspaceLayout({ children }: { children: ReactNode }) {
  return (
    <SavesProvider>
      <SkipLink />
      <WorkspaceHeader end={<SaveStatus />} />
      <main id="main" tabIndex={-1} className="workspace outline-none">
        {children}
      </main>
      <Dock />
    </SavesProvider>
  );
}
