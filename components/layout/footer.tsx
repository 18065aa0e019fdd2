import Link from "next/link";
import type { ReactNode } from "react";

export function Footer({ end }: { end?: ReactNode }) {
  return (
    <footer className="border-t border-line py-7 text-sm text-ink-faint">
      <div className="wrap flex flex-wrap items-center gap-x-6 gap-y-3">
        <span>Twotrack</span>
        <span>No tracking. Your text is yours.</span>
        <nav aria-label="Footer" className="flex gap-5 md:ml-auto">
          <Link href="/rules" prefetch={false} className="py-1 underline">
            Rules
          </Link>
          <Link href="/accessibility" prefetch={false} className="py-1 underline">
            Accessibility
          </Link>
          <Link href="/privacy" prefetch={false} className="py-1 underline">
            Privacy
          </Link>
        </nav>
        {end}
      </div>
    </footer>
  );
}
