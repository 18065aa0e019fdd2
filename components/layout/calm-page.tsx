import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { PublicHeader, SkipLink } from "./header";

/** What happened, in a sentence or two, and where to go on. */
function CalmNote({
  title,
  children,
  acts,
}: {
  title: string;
  children: ReactNode;
  acts: ReactNode;
}) {
  return (
    <div className="wrap grid gap-4 py-12 md:py-24">
      <h1 className="text-band font-[620]">{title}</h1>
      <div className="max-w-[52ch] text-md text-pretty text-ink-soft">{children}</div>
      <div className="mt-2 flex flex-wrap gap-2">{acts}</div>
    </div>
  );
}

export function NotFoundNote() {
  return (
    <CalmNote
      title="There is nothing at this address"
      acts={
        <>
          <ButtonLink href="/coach" look="primary">
            Go to the coach
          </ButtonLink>
          <ButtonLink href="/">Start page</ButtonLink>
        </>
      }
    >
      <p>The address may have a letter too many, or what stood here was deleted.</p>
    </CalmNote>
  );
}

export type NotDrawn = { readonly error: Error & { digest?: string }; readonly reset: () => void };

export function NotDrawnNote({ error, reset }: NotDrawn) {
  return (
    <CalmNote
      title="This page could not be drawn"
      acts={
        <>
          <Button look="primary" onClick={reset}>
            Try again
          </Button>
          <ButtonLink href="/">Start page</ButtonLink>
        </>
      }
    >
      <p>What you saved is safe. It is on our side, and we have a note of it.</p>
      {error.digest && <p className="mt-2">If you tell someone, quote this code: {error.digest}</p>}
    </CalmNote>
  );
}

/** The frame for such a note where no layout gives one. */
export function CalmPage({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <PublicHeader end={null} />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
    </>
  );
}
