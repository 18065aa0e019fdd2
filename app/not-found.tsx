import type { Metadata } from "next";
import { CalmPage, NotFoundNote } from "@/components/layout/calm-page";

export const metadata: Metadata = { title: "Not there" };

export default function NotFoundPage() {
  return (
    <CalmPage>
      <NotFoundNote />
    </CalmPage>
  );
}
