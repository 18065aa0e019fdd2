import Link from "next/link";
import type { VariantPage, VariantText } from "@/lib/resume/write/variant-pages";
import type { TextMark } from "./sheet-marks";

type Marks = ReadonlyMap<VariantText, readonly TextMark[]>;

/**
 * A picture of the pages as they will be printed: every text where the file has it, so it is hidden from readers
 * for the blind, who have the flowing text beside it. Places are attributes: the policy lets no styles in.
 */
export function SheetPages({
  pages,
  marks,
  lit,
  focused,
}: {
  pages: readonly VariantPage[];
  marks: Marks;
  /** Bullets that something beside the page speaks of. */
  lit: readonly string[];
  /** The bullet whose link in the flowing text has focus. */
  focused: string | null;
}) {
  "use memo";
  const seen = new Set<string>();
  return (
    <div className="pages" aria-hidden="true">
      {pages.map((page, at) => (
        <div key={at} className="page" data-page={at + 1}>
          {pages.length > 1 && (
            <p className="page__number">
              Page {at + 1} of {pages.length}
            </p>
          )}
          <svg className="page__paper" viewBox={`0 0 ${page.width} ${page.height}`}>
            {page.rules.map(({ x, y, width }) => (
              <line key={y} className="page__rule" x1={x} x2={x + width} y1={y} y2={y} />
            ))}
            {groupsOf(page.texts).map(({ bulletId, texts }, index) => {
              const words = texts.map((text, of) => (
                <Words key={of} text={text} marks={marks.get(text) ?? []} />
              ));
              if (bulletId === undefined) return <g key={index}>{words}</g>;
              const isFirst = !seen.has(bulletId);
              seen.add(bulletId);
              return (
                <Link
                  key={index}
                  href={`/coach/${bulletId}`}
                  prefetch={false}
                  tabIndex={-1}
                  className="page__bullet"
                  id={isFirst ? `sheet-${bulletId}` : undefined}
                  data-lit={lit.includes(bulletId) || undefined}
                  data-focused={focused === bulletId || undefined}
                >
                  <Ground texts={texts} />
                  {words}
                </Link>
              );
            })}
          </svg>
        </div>
      ))}
    </div>
  );
}

type Group = { readonly bulletId: string | undefined; readonly texts: VariantText[] };

function groupsOf(texts: readonly VariantText[]): Group[] {
  const groups: Group[] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    if (last && last.bulletId === text.bulletId) last.texts.push(text);
    else groups.push({ bulletId: text.bulletId, texts: [text] });
  }
  return groups;
}

/** Above and below the baseline, of a text's size. */
const ASCENT = 1.06;
const DESCENT = 0.38;
const GROUND_MARGIN = 3;

/** What is pointed at, lit or in focus is one field behind all lines of the bullet. */
function Ground({ texts }: { texts: readonly VariantText[] }) {
  const left = Math.min(...texts.map(({ x }) => x)) - GROUND_MARGIN;
  const right = Math.max(...texts.map(({ x, width }) => x + width)) + GROUND_MARGIN;
  const top = Math.min(...texts.map(({ y, size }) => y - size * ASCENT));
  const bottom = Math.max(...texts.map(({ y, size }) => y + size * DESCENT));
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return <rect className="page__ground" {...box} rx={2} />;
}

/** The words between the spaces at a text's ends, which SVG would drop. */
function Words({ text, marks }: { text: VariantText; marks: readonly TextMark[] }) {
  const words = text.text.trim();
  if (words === "") return null;
  const from = text.text.indexOf(words);
  const start = stopAt(text, from);
  const width = stopAt(text, from + words.length) - start;
  return (
    <>
      {marks.map((mark) => (
        <Mark key={mark.from} mark={mark} text={text} />
      ))}
      <text
        x={text.x + start}
        y={text.y}
        fontSize={text.size}
        fontWeight={text.weight}
        className={text.soft ? "page__soft" : undefined}
        textLength={Math.round(width * 100) / 100}
      >
        {words}
      </text>
    </>
  );
}

const stopAt = (text: VariantText, index: number): number => text.stops[index] ?? text.width;

function Mark({ mark, text }: { mark: TextMark; text: VariantText }) {
  const x = text.x + stopAt(text, mark.from);
  const width = stopAt(text, mark.to) - stopAt(text, mark.from);
  if (mark.is === "blank")
    return (
      <rect
        className="page__blank"
        {...{ x: x - 1.5, y: text.y - text.size * 0.92, width: width + 3 }}
        height={text.size * 1.22}
        rx={2.5}
      />
    );
  return [1.8, 3.4].map((below) => (
    <line
      key={below}
      className="page__claim"
      {...{ x1: x, x2: x + width, y1: text.y + below, y2: text.y + below }}
    />
  ));
}
