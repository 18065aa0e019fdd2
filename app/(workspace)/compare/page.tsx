import type { Metadata } from "next";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { CompareView } from "./compare-view";

export const metadata: Metadata = { title: "Compare" };

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const only = (await searchParams)["only"] === "differences";
  const user = await requireUser(only ? "/compare?only=differences" : "/compare");
  return <CompareView start={await getCareer(user.id)} />;
}
