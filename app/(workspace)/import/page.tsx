import type { Metadata } from "next";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { ImportView } from "./import-view";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  const user = await requireUser("/import");
  const career = await getCareer(user.id);
  const known = career.jobs.flatMap((job) => job.bullets.map((bullet) => bullet.text));
  return <ImportView ownerId={user.id} known={known} />;
}
