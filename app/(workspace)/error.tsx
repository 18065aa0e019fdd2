"use client";

import { NotDrawnNote, type NotDrawn } from "@/components/layout/calm-page";

export default function ErrorPage(props: NotDrawn) {
  return <NotDrawnNote {...props} />;
}
