"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import type { Act } from "@/components/layout/keys";
import { stepPagePart } from "@/components/layout/page-parts";
import { WORKSPACE_PATHS } from "@/components/layout/places";
import { focusPage } from "./focus-page";
import { useActs, useAllActs } from "./keys";
import { Palette } from "./palette";
import { useLoaded } from "./use-loaded";

type Open = "find" | "shortcuts" | null;

/** The acts that are there on every page, with "Find or do" and the list of shortcuts above them. */
export function EverywhereActs() {
  const router = useRouter();
  const [open, setOpen] = useState<Open>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  useActs(
    useMemo<readonly Act[]>(
      () => [
        ...everywhere(setOpen),
        ...WORKSPACE_PATHS.map(({ href, name, key }) => ({
          ...{ id: `go-${key}`, name, group: "Go to", keys: [`g ${key}`] },
          run: () => {
            focusPage();
            router.push(href);
          },
        })),
      ],
      [router],
    ),
  );
  if (open === "shortcuts") return <Sheet onClose={() => setOpen(null)} />;
  if (open === null) return null;
  return (
    <Palette
      recent={recent}
      onChosen={(id) => setRecent((ids) => [id, ...ids.filter((one) => one !== id)].slice(0, 5))}
      onClose={() => setOpen(null)}
    />
  );
}

function everywhere(onOpen: (open: Open) => void): readonly Act[] {
  const group = "Everywhere";
  const onlyKeys = true;
  return [
    {
      ...{ id: "find-or-do", name: "Find or do", group, keys: ["Mod+K"], onlyKeys },
      run: () => onOpen("find"),
    },
    {
      ...{ id: "shortcuts", name: "Shortcuts", group, keys: ["?"] },
      run: () => onOpen("shortcuts"),
    },
    {
      ...{ id: "page-part-next", name: "Next part of the page", group, keys: ["F6"], onlyKeys },
      run: () => stepPagePart(1),
    },
    {
      ...{ id: "page-part-before", name: "Part of the page before", group, keys: ["Shift+F6"] },
      ...{ onlyKeys, run: () => stepPagePart(-1) },
    },
  ];
}

const loadSheet = () => import("@/components/layout/shortcuts").then(({ Shortcuts }) => Shortcuts);

function Sheet({ onClose }: { onClose: () => void }) {
  const { acts } = useAllActs();
  const { View } = useLoaded(loadSheet);
  return View && <View acts={acts} onClose={onClose} />;
}
