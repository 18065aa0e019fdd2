import type { Metadata } from "next";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { listNotes } from "@/lib/data/notes";
import { ProofView } from "./proof-view";

export const metadata: Metadata = { title: "Proof" };

export default async function ProofPage({ searchParams }: PageProps<"/proof">) {
  const track = (await searchParams)["track"] === "pm" ? "pm" : "po";
  const user = await requireUser(`/proof?track=${track}`);
  const [{ jobs }, notes] = await Promise.all([getCareer(user.id), listNotes(user.id)]);
  return <ProofView track={track} start={{ jobs, notes }} />;
}
