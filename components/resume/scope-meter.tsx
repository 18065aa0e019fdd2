import { sideOf, type Shows, type Side } from "./coverage";

const WIDTH = 388;
const STEP = 17;
const MIDDLE = WIDTH / 2;
const REACH = MIDDLE - 24;
const FLOOR = 46;

/** One mark for each line between the two scopes, never a percentage; the sentence says the same. */
export function ScopeMeter({ lines, sentence }: { lines: readonly Shows[]; sentence: string }) {
  const marks = placed(lines);
  const tallest = Math.max(0, ...marks.map((mark) => mark.level));
  const height = FLOOR + 20 + Math.max(0, tallest - 1) * STEP;
  const shift = height - FLOOR - 20;
  return (
    <svg className="meter" viewBox={`0 0 ${WIDTH} ${height + 26}`} role="img" aria-label={sentence}>
      <rect className="meter__band" x="0" y="0" width={WIDTH} height={height} rx="8" />
      <line className="meter__axis" x1="14" x2={WIDTH - 14} y1={height - 10} y2={height - 10} />
      <line className="meter__axis" x1={MIDDLE} x2={MIDDLE} y1={height - 15} y2={height - 5} />
      {marks.map((mark) => (
        <Mark key={mark.at} side={mark.side} x={mark.x} y={FLOOR + shift - mark.level * STEP} />
      ))}
      <text className="meter__po" x="2" y={height + 20}>
        PO scope
      </text>
      <text x={MIDDLE} y={height + 20} textAnchor="middle">
        Both, or neither yet
      </text>
      <text className="meter__pm" x={WIDTH - 2} y={height + 20} textAnchor="end">
        PM scope
      </text>
    </svg>
  );
}

/** Lines of about one place stand on each other. */
function placed(lines: readonly Shows[]) {
  const levels = new Map<number, number>();
  return lines.map(({ lean }, at) => {
    const side = sideOf(lean);
    const offset = side === "neither" ? 0 : Math.round(((lean.pm - lean.po) * REACH) / STEP);
    const level = levels.get(offset) ?? 0;
    levels.set(offset, level + 1);
    return { at, side, x: MIDDLE + offset * STEP, level };
  });
}

function Mark({ side, x, y }: { side: Side; x: number; y: number }) {
  if (side === "pm") return <circle className="meter__pm" cx={x} cy={y - 6} r="5.8" />;
  const half = 5.5;
  return (
    <rect
      className={`meter__${side}`}
      x={x - half}
      y={y - 6 - half}
      width={half * 2}
      height={half * 2}
      {...(side === "both" && { transform: `rotate(45 ${x} ${y - 6})` })}
    />
  );
}
