import { Button, ButtonAnchor } from "@/components/ui/button";
import { CalmNote } from "./calm-note";

export type NotDrawn = { readonly error: Error & { digest?: string }; readonly reset: () => void };

/**
 * Stands in for a page that could not be drawn. Every page loads it beforehand, so it is small,
 * and its way out is a plain `<a>`: what failed may be the router's own state.
 */
export function NotDrawnNote({ error, reset }: NotDrawn) {
  return (
    <CalmNote
      title="This page could not be drawn"
      acts={
        <>
          <Button look="primary" onClick={reset}>
            Try again
          </Button>
          <ButtonAnchor href="/">Start page</ButtonAnchor>
        </>
      }
    >
      <p>What you saved is safe. It is on our side, and we have a note of it.</p>
      {error.digest && <p className="mt-2">If you tell someone, quote this code: {error.digest}</p>}
    </CalmNote>
  );
}
