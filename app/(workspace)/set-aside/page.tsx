import type { Metadata } from "next";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { SetAsideView } from "./set-aside-view";

export const metadata: Metadata = { title: "Set aside" };

export default async function SetAsidePage() {
  const user = await requireUser("/set-aside");
  const { jobs, profile } = await getCareer(user.id);
  return <SetAsideView sent={jobs} lineWords={profile.lineWords} />;
}
