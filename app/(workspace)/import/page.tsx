import type { Metadata } from "next";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { listSnapshots } from "@/lib/data/snapshots";
import { ImportView } from "./import-view";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  const user = await requireUser("/import");
  const [career, snapshots] = await Promise.all([getCareer(user.id), listSnapshots(user.id)]);
  return <ImportView ownerId={user.id} career={career} snapshots={snapshots} />;
}
