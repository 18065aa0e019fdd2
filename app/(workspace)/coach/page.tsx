import type { Metadata } from "next";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { CoachView } from "./coach-view";

export const metadata: Metadata = { title: "Coach" };

export default async function CoachPage() {
  const user = await requireUser("/coach");
  return <CoachView career={await getCareer(user.id)} />;
}
