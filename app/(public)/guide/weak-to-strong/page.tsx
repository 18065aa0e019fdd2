import type { Metadata } from "next";
import Link from "next/link";
import { Legend } from "@/components/coach/legend";
import { TOLD_PAIRS } from "./stories";
import { ToldPairView } from "./told-pair";

export const metadata: Metadata = { title: "From vague to told" };

export default function WeakToStrongPage() {
  return (
    <article className="wrap py-10 md:py-14">
      <div className="prose">
        <h1>Four lines, told twice</h1>
        <p>
          The career guide behind this product sets four vague lines beside stronger ones, for
          Product Owner and for Product Manager roles. Its stronger lines are other stories, not
          other words. So here are answers of four invented people who had such a line, and what is
          composed of them: as on your own pages, by the same code, while this page is made.
        </p>
        <p>
          <Link href="/#try-title">Tell one of yours</Link> ·{" "}
          <Link href="/guide/scoring">How a line is weighed</Link> ·{" "}
          <Link href="/rules">All rules</Link>
        </p>
      </div>
      <div className="mt-6">
        <Legend />
      </div>
      {TOLD_PAIRS.map((pair) => (
        <ToldPairView key={pair.id} pair={pair} />
      ))}
    </article>
  );
}
