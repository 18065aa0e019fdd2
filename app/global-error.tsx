"use client";

import "./globals.css";

/** Stands in for the whole document where even the layout could not be drawn, so it needs nothing of it. */
export default function GlobalErrorPage({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Not drawn · Twotrack</title>
        <main className="wrap grid gap-4 py-24">
          <h1 className="text-band font-[620]">This page could not be drawn</h1>
          <p className="text-md text-ink-soft">
            What you saved is safe. It is on our side, and we have a note of it.
          </p>
          <div>
            <button type="button" className="button button--primary" onClick={reset}>
              Try again
            </button>
          </div>
        </main>
      </body>
    </html>
  );
}
