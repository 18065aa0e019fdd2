import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { presetsOf, triageOf } from "@/components/coach/triage";
import { requireUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { listNotes } from "@/lib/data/notes";
import { getNews } from "@/lib/data/readings";
import { historyOf } from "../history";
import { StoryView } from "./story-view";

export const metadata: Metadata = { title: "One story" };

export default async function StoryPage({ params }: PageProps<"/coach/[bulletId]">) {
  const { bulletId } = await params;
  const user = await requireUser(`/coach/${bulletId}`);
  const { jobs, profile } = await getCareer(user.id);
  const { spelling, background, lineWords } = profile;
  const job = jobs.find((one) => one.bullets.some((bullet) => bullet.id === bulletId));
  const bullet = job?.bullets.find((one) => one.id === bulletId);
  if (!job || !bullet) notFound();
  const presets = presetsOf(jobs);
  const stories = jobs
    .flatMap((one) => one.bullets)
    .filter((one) => triageOf(one, presets) === "tell")
    .map((one) => one.id);
  return (
    <StoryView
      key={bullet.id}
      bullet={bullet}
      job={{ organization: job.organization, title: job.title, current: job.current }}
      writer={{ spelling, background, lineWords }}
      history={historyOf(jobs, profile)}
      stories={stories}
      notes={await listNotes(user.id, bulletId)}
      news={(await getNews(user.id, bulletId))?.lines[bulletId] ?? null}
    />
  );
}
