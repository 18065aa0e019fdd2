"use client";

import { CalmPage, NotDrawnNote, type NotDrawn } from "@/components/layout/calm-page";

export default function ErrorPage(props: NotDrawn) {
  return (
    <CalmPage>
      <NotDrawnNote {...props} />
    </CalmPage>
  );
}
