import { TrackName } from "@/components/ui/track";
import { SIGNAL_LABELS, TRACKS, type Track } from "@/lib/engine";
import { countShowing, LOOKED_FOR, type Shows } from "./coverage";

/** Signal by track, in counts; each count is a number beside its dots. */
export function CoverageGrid({ shows }: { shows: Readonly<Record<Track, readonly Shows[]>> }) {
  return (
    <table className="coverage">
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">What a line shows</span>
          </th>
          {TRACKS.map((track) => (
            <th key={track} scope="col">
              <TrackName track={track} small>
                {track === "po" ? "PO resume" : "PM resume"}
              </TrackName>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LOOKED_FOR.map(({ signal, by }) => (
          <tr key={signal}>
            <th scope="row">{SIGNAL_LABELS[signal]}</th>
            {TRACKS.map((track) => (
              <td key={track}>
                <Count
                  count={countShowing(shows[track], signal)}
                  track={track}
                  lookedFor={by === "both" || by === track}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const DOTS = 4;

function Count({ count, track, lookedFor }: { count: number; track: Track; lookedFor: boolean }) {
  if (count === 0)
    return lookedFor ? (
      <span className="coverage__gap">None yet</span>
    ) : (
      <span className="text-ink-faint">Looked for less</span>
    );
  return (
    <span className={`count count--${track}`}>
      <span className="count__dots" aria-hidden="true">
        {Array.from({ length: DOTS }, (_, at) => (
          <i key={at} className={at < count ? "on" : ""} />
        ))}
      </span>
      <b>{count}</b>
    </span>
  );
}
