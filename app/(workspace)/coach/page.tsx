import type { Metadata } from "next";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { getNews } from "@/lib/data/readings";
import { CoachView } from "./coach-view";

export const metadata: Metadata = { title: "Coach" };

export default async function CoachPage() {
  const user = await requireUser("/coach");
  const [career, news] = await Promise.all([getCareer(user.id), getNews(user.id)]);
  return <CoachView career={career} news={news} />;
}
