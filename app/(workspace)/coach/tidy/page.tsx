import type { Metadata } from "next";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { TidyView } from "./tidy-view";

export const metadata: Metadata = { title: "Tidy" };

export default async function TidyPage() {
  const user = await requireUser("/coach/tidy");
  const { jobs, profile } = await getCareer(user.id);
  return <TidyView sent={jobs} profile={profile} />;
}
