import { zipSync, type Zippable } from "fflate";
import type { Track } from "../../engine";
import { CHANGES_FORMATS, FORMATS, type Resume } from "../schema";
import { variantResume, waitingOf } from "../variant";
import { changeListOf, type CareerOfChanges } from "./change-list";
import { undrawable } from "./coverage";
import { everythingReadme, type VariantState } from "./everything-readme";
import { changesFileName, exportFileName } from "./file-name";
import { outlineOf } from "./outline";
import { fitsPaper } from "./paper-limit";
import type { Paper } from "./pdf";
import { writeChangeList } from "./write-change-list";
import { writeResume } from "./write-resume";

const TRACKS = ["po", "pm"] as const satisfies readonly Track[];
/** Counts up where a field is renamed or leaves; more fields may come without. */
const SHAPE = 1;
/** PDF and Word are packed already. */
const PACKED = { level: 0 } as const;

/** All that is kept of a person. What is written as it is kept is not looked into. */
export type Everything = {
  readonly account: { readonly email: string };
  readonly career: CareerOfChanges;
  readonly notes: readonly unknown[];
  readonly snapshots: readonly unknown[];
  readonly versions: readonly unknown[];
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
};

/**
 * One ZIP of all that is kept: as data, and both resumes in every format. Lines with open blanks or
 * unconfirmed words stand in the resumes as the person's own; the README in it says where. Its size is
 * bounded by what an account can hold.
 */
export async function zipEverything(all: Everything, paper: Paper): Promise<Uint8Array> {
  const { career } = all;
  const files: Zippable = { "everything.json": utf8(dataOf(all)) };
  const states: VariantState[] = [];
  for (const track of TRACKS) {
    const resume = variantResume(career, track, "own");
    const state = stateOf(career, track, resume);
    states.push(state);
    for (const format of FORMATS.filter((one) => one !== "pdf" || !state.tooLong)) {
      const bytes = await writeResume(resume, format, { track, paper });
      const name = `resumes/${exportFileName(career.profile.name, track, format)}`;
      files[name] = format === "pdf" || format === "docx" ? [bytes, PACKED] : bytes;
    }
  }
  const changes = changeListOf(career, TRACKS);
  for (const format of CHANGES_FORMATS)
    files[changesFileName(career.profile.name, TRACKS, format)] = await writeChangeList(
      changes,
      format,
      paper,
    );
  files["README.txt"] = utf8(everythingReadme(all, Object.keys(files), states));
  return zipSync(files, { mtime: all.exportedAt });
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function dataOf({ account, career, notes, snapshots, versions, exportedAt }: Everything): string {
  const { profile, jobs, sections, variants } = career;
  const data = {
    ...{ shape: SHAPE, exportedAt, account, profile, jobs, sections, variants },
    ...{ interviewNotes: notes, snapshots, versions },
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const stateOf = (career: CareerOfChanges, track: Track, resume: Resume): VariantState => ({
  track,
  ...waitingOf(career, track),
  undrawable: undrawable(resume),
  tooLong: !fitsPaper(outlineOf(resume)),
});
