import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TRACK_LABELS } from "@/components/resume/variant-parts";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { listVersions } from "@/lib/data/versions";
import { TRACKS } from "@/lib/engine/types";
import { VariantView } from "./variant-view";

type Props = PageProps<"/resumes/[track]">;

async function trackOf({ params }: Props) {
  const { track } = await params;
  return TRACKS.find((known) => known === track) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `${TRACK_LABELS[await trackOf(props)].long} resume` };
}

export default async function VariantPage(props: Props) {
  const track = await trackOf(props);
  const user = await requireUser(`/resumes/${track}`);
  const [start, versions] = await Promise.all([getCareer(user.id), listVersions(user.id, track)]);
  return <VariantView key={track} {...{ track, start, versions }} />;
}
