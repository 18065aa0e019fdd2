export type Check = { readonly file: string; readonly test: string };

/** A criterion that is met has a check; one that does not apply, or that was judged by eye, a reason. */
export type Criterion = {
  readonly number: string;
  readonly name: string;
  readonly level: "A" | "AA";
  readonly stands: "Tested" | "Read through" | "Does not apply";
  readonly how: string;
  readonly checks: readonly Check[];
};

const AXE = {
  file: "tests/e2e/accessibility.test.ts",
  test: "axe finds nothing in a workspace with a career in it, light and dark",
};
const KEYS_ALONE = {
  file: "tests/e2e/keyboard.test.ts",
  test: "signing up, bringing a resume, telling a story, ordering and exporting need no pointer",
};
const PHONE = {
  file: "tests/e2e/phone.test.ts",
  test: "on a phone nothing runs off the side, and one draft stands at a time",
};
const START_PAGE = { file: "tests/e2e/phone.test.ts", test: "the start page fits 320 pixels" };
const SINGLE_KEYS = {
  file: "tests/components/keys.test.tsx",
  test: "single keys can be switched off, and keys with a modifier stay",
};
const REFUSED = {
  file: "tests/e2e/bad-inputs.test.ts",
  test: "whatever is pasted gets its sentence, leaves the text in the box and adds nothing by itself",
};
const NOT_IMPORTED = {
  file: "tests/e2e/import.test.ts",
  test: "what was read wrongly is put right by keys alone, added, undone, and there to be checked again",
};
const FOCUS_STAYS = {
  file: "tests/components/arrange.test.tsx",
  test: "is changed by buttons, and focus stays on the one that was pressed",
};

type Named = readonly [number: string, name: string, level: "A" | "AA", how: string];

const absent = ([number, name, level, how]: Named): Criterion => ({
  ...{ number, name, level, how },
  stands: "Does not apply",
  checks: [],
});
const judged = ([number, name, level, how]: Named): Criterion => ({
  ...{ number, name, level, how },
  stands: "Read through",
  checks: [],
});
const tested = ([number, name, level, how]: Named, ...checks: Check[]): Criterion => ({
  ...{ number, name, level, how, checks },
  stands: "Tested",
});

const SOUND = "There is no sound and no video.";

const PERCEIVABLE: readonly Criterion[] = [
  tested(
    [
      "1.1.1",
      "Non-text content",
      "A",
      "Signs are silent beside their words; pictures of a page have the same words as text.",
    ],
    AXE,
  ),
  absent(["1.2.1", "Audio-only and video-only", "A", SOUND]),
  absent(["1.2.2", "Captions (prerecorded)", "A", SOUND]),
  absent(["1.2.3", "Audio description or alternative", "A", SOUND]),
  absent(["1.2.4", "Captions (live)", "AA", SOUND]),
  absent(["1.2.5", "Audio description", "AA", SOUND]),
  tested(
    [
      "1.3.1",
      "Info and relationships",
      "A",
      "Headings, lists, tables, groups and labels are native ones.",
    ],
    AXE,
  ),
  judged([
    "1.3.2",
    "Meaningful sequence",
    "A",
    "Source order is reading order; nothing was heard by a screen reader user.",
  ]),
  judged([
    "1.3.3",
    "Sensory characteristics",
    "A",
    "What to do is said by a control’s name, not by its shape or place.",
  ]),
  judged(["1.3.4", "Orientation", "AA", "Nothing locks a screen upright or across."]),
  judged([
    "1.3.5",
    "Identify input purpose",
    "AA",
    "Name, address and password say what they are to the browser.",
  ]),
  judged([
    "1.4.1",
    "Use of color",
    "A",
    "A kind of finding is a color, a line style and a word; a track a color, a shape and a name.",
  ]),
  absent(["1.4.2", "Audio control", "A", SOUND]),
  tested(
    ["1.4.3", "Contrast (minimum)", "AA", "Measured by axe in the light and in the dark theme."],
    AXE,
  ),
  judged([
    "1.4.4",
    "Resize text",
    "AA",
    "Sizes follow the browser’s setting; no test enlarges them.",
  ]),
  absent([
    "1.4.5",
    "Images of text",
    "AA",
    "Text is text; the picture of a resume page shows its look, which is what it is for.",
  ]),
  tested(
    [
      "1.4.10",
      "Reflow",
      "AA",
      "The start page is tested at 320 pixels, the workspace at the width of a phone.",
    ],
    START_PAGE,
    PHONE,
  ),
  judged([
    "1.4.11",
    "Non-text contrast",
    "AA",
    "The colors of lines and edges were chosen at 3 to 1 or more; no test measures them.",
  ]),
  judged([
    "1.4.12",
    "Text spacing",
    "AA",
    "Boxes grow with their text; no test sets the wider spacing yet.",
  ]),
  judged([
    "1.4.13",
    "Content on hover or focus",
    "AA",
    "What opens beside a word stays until Esc or a choice.",
  ]),
];

const OPERABLE: readonly Criterion[] = [
  tested(["2.1.1", "Keyboard", "A", "The whole way needs no pointer."], KEYS_ALONE),
  judged([
    "2.1.2",
    "No keyboard trap",
    "A",
    "Fields leave Tab to the browser, and dialogs close with Esc; no test walks every page yet.",
  ]),
  tested(
    [
      "2.1.4",
      "Character key shortcuts",
      "A",
      "Single keys rest in fields and can be switched off.",
    ],
    SINGLE_KEYS,
  ),
  judged([
    "2.2.1",
    "Timing adjustable",
    "A",
    "No message goes away on a timer; a sign-in lasts for weeks, and unsaved words stay in the browser.",
  ]),
  absent(["2.2.2", "Pause, stop, hide", "A", "Nothing moves, blinks or scrolls by itself."]),
  absent(["2.3.1", "Three flashes", "A", "Nothing flashes."]),
  tested(
    [
      "2.4.1",
      "Bypass blocks",
      "A",
      "A link past the navigation is the first stop; landmarks and headings follow.",
    ],
    AXE,
  ),
  tested(["2.4.2", "Page titled", "A", "Every page has a title."], AXE),
  tested(
    [
      "2.4.3",
      "Focus order",
      "A",
      "Focus follows reading order, and after an act it is where the act was.",
    ],
    KEYS_ALONE,
    FOCUS_STAYS,
  ),
  tested(
    [
      "2.4.4",
      "Link purpose (in context)",
      "A",
      "Every link has a name; whether the name says enough was read.",
    ],
    AXE,
  ),
  judged([
    "2.4.5",
    "Multiple ways",
    "AA",
    "Navigation, the list of lines, and a search over pages and acts.",
  ]),
  judged(["2.4.6", "Headings and labels", "AA", "They name what follows, and what to write."]),
  judged(["2.4.7", "Focus visible", "AA", "A ring of 2 pixels; no test looks at every stop yet."]),
  judged([
    "2.4.11",
    "Focus not obscured (minimum)",
    "AA",
    "Pages scroll clear of bar and dock; no test looks at every stop yet.",
  ]),
  judged(["2.5.1", "Pointer gestures", "A", "Nothing needs two fingers or a path."]),
  judged([
    "2.5.2",
    "Pointer cancellation",
    "A",
    "Native buttons and links act when the pointer is let go.",
  ]),
  judged([
    "2.5.3",
    "Label in name",
    "A",
    "A control’s name is meant to hold the words that are seen; no test compares them.",
  ]),
  absent(["2.5.4", "Motion actuation", "A", "Nothing is done by moving the device."]),
  tested(
    ["2.5.7", "Dragging movements", "AA", "Lines are put in order by Move up and Move down too."],
    FOCUS_STAYS,
  ),
  judged([
    "2.5.8",
    "Target size (minimum)",
    "AA",
    "Buttons were drawn at 24 pixels or more, larger on a phone; no test measures them.",
  ]),
];

const UNDERSTANDABLE: readonly Criterion[] = [
  tested(["3.1.1", "Language of page", "A", "Every page says that it is English."], AXE),
  judged([
    "3.1.2",
    "Language of parts",
    "AA",
    "Our words are English; the language of what a person writes is not known.",
  ]),
  judged(["3.2.1", "On focus", "A", "Focus alone opens or changes nothing."]),
  judged(["3.2.2", "On input", "A", "Typing and choosing save, and lead nowhere else."]),
  judged(["3.2.3", "Consistent navigation", "AA", "One bar, in one order, on every page."]),
  judged(["3.2.4", "Consistent identification", "AA", "One word and one sign for each thing."]),
  absent(["3.2.6", "Consistent help", "A", "There is no help desk or other contact to place."]),
  tested(
    [
      "3.3.1",
      "Error identification",
      "A",
      "What cannot be taken is named in a sentence beside it.",
    ],
    REFUSED,
  ),
  tested(["3.3.2", "Labels or instructions", "A", "Every field has a label."], AXE),
  tested(["3.3.3", "Error suggestion", "AA", "The sentence says what would be taken."], REFUSED),
  tested(
    [
      "3.3.4",
      "Error prevention (legal, financial, data)",
      "AA",
      "What is imported is checked first, and can be undone.",
    ],
    NOT_IMPORTED,
  ),
  judged([
    "3.3.7",
    "Redundant entry",
    "A",
    "An answer serves both resumes; nothing is asked twice.",
  ]),
  judged([
    "3.3.8",
    "Accessible authentication (minimum)",
    "AA",
    "Pasting and password managers work; there is no puzzle.",
  ]),
];

const ROBUST: readonly Criterion[] = [
  tested(["4.1.2", "Name, role, value", "A", "Native controls with names."], AXE),
  judged([
    "4.1.3",
    "Status messages",
    "AA",
    "One polite region says what changed; it was not heard by a screen reader user.",
  ]),
];

export const CRITERIA: readonly Criterion[] = [
  ...PERCEIVABLE,
  ...OPERABLE,
  ...UNDERSTANDABLE,
  ...ROBUST,
];
