import type { Metadata } from "next";
import { PublicHeader, SkipLink } from "@/components/layout/header";
import { NotFoundNote } from "@/components/layout/not-found-note";

export const metadata: Metadata = { title: "Not there" };

export default function NotFoundPage() {
  return (
    <>
      <SkipLink />
      <PublicHeader end={null} />
      <main id="main" tabIndex={-1} className="outline-none">
        <NotFoundNote />
      </main>
    </>
  );
}
