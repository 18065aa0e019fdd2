import type { Metadata } from "next";
import { NotFoundNote } from "@/components/layout/not-found-note";

export const metadata: Metadata = { title: "Not there" };

export default function NotFoundPage() {
  return <NotFoundNote />;
}
