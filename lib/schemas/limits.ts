/** Every limit that a person can meet, in the unit its name says; messages quote these. */
export const PASSWORD_MIN_CHARS = 12;
export const PASSWORD_MAX_CHARS = 128;
export const EMAIL_MAX_CHARS = 254;
export const BULLET_MAX_CHARS = 2_000;
export const ANSWER_MAX_CHARS = 500;
export const LINE_MAX_CHARS = 200;
export const SUMMARY_MAX_CHARS = 2_000;
export const CONTACT_LINES_MAX = 10;
export const JOBS_MAX = 60;
export const BULLETS_MAX = 1_000;
export const SECTIONS_MAX = 40;
export const SECTION_ENTRIES_MAX = 100;
export const ANSWERS_PER_BULLET_MAX = 40;
/** A note for an interview: an answer told aloud in half a minute, and a little more. */
export const NOTE_MAX_CHARS = 1_000;
export const NOTES_PER_BULLET_MAX = 40;
export const DISMISSALS_PER_BULLET_MAX = 100;
export const PARTS_MAX = 200;
export const REASON_MAX_CHARS = 300;
/** Text that one paste may hold, in characters. */
export const IMPORT_MAX_CHARS = 200_000;
/** A deletion can be undone for this long, and so can an import. */
export const UNDO_DAYS = 30;
/** Imports, and undone ones, that one person can undo; older ones are dropped. */
export const SNAPSHOTS_MAX = 10;
/** Versions of one resume that a person keeps, and those that are kept before an import or a restore; of these the oldest go first. */
export const KEPT_VERSIONS_MAX = 20;
export const AUTOMATIC_VERSIONS_MAX = 10;
export const VERSION_NAME_MAX_CHARS = 80;
/** One version as data; a resume of a hundred told lines takes a third of it. */
export const VERSION_MAX_CHARS = 1_000_000;
