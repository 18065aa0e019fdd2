"use client";

import { useEffect, useRef, useState } from "react";
import type { Paper } from "@/components/resume/sheet";

/** In the sheet's own units, which are pixels where a page has its full width. */
const PAGES: Readonly<Record<Paper, { width: number; height: number }>> = {
  letter: { width: 816, height: 1056 },
  a4: { width: 794, height: 1123 },
};
const MARGINS = 132;
const LINE = 20;

/** How the text fits the paper, measured on the preview; the file's own breaks may differ by a line. */
export function usePageFit(paper: Paper) {
  const page = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState("");
  useEffect(() => {
    const sheet = page.current?.querySelector<HTMLElement>(".sheet");
    if (!sheet) return;
    const measure = () => setWords(fitWords(sheet, paper));
    const watch = new ResizeObserver(measure);
    watch.observe(sheet);
    for (const part of sheet.children) watch.observe(part);
    return () => watch.disconnect();
  }, [paper]);
  return { page, words };
}

function fitWords(sheet: HTMLElement, paper: Paper): string {
  const last = sheet.lastElementChild;
  const { width, height } = PAGES[paper];
  const unit = sheet.clientWidth / width;
  if (!last || unit === 0 || sheet.dataset["reading"]) return "";
  const bottom = last.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
  const used = bottom / unit - MARGINS / 2;
  const room = height - MARGINS;
  const pages = Math.max(1, Math.ceil(used / room));
  if (pages > 1) return `About ${pages} pages`;
  const spare = Math.floor((room - used) / LINE);
  return spare > 1 ? `Fits one page, about ${spare} lines to spare` : "Fits one page";
}
