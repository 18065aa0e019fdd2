"use client";

import { NotDrawnNote, type NotDrawn } from "@/components/layout/not-drawn-note";

export default function ErrorPage(props: NotDrawn) {
  return <NotDrawnNote {...props} />;
}
