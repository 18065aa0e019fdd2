export type Shortcut = {
  /** Of the act that the page holds. */
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
};

/** Every shortcut by the page it works on: an act with keys that is missing here fails a browser test. */
export const SHORTCUTS: readonly {
  readonly group: string;
  readonly shortcuts: readonly Shortcut[];
}[] = [
  {
    group: "Everywhere",
    shortcuts: [
      { id: "find-or-do", name: "Find or do", keys: ["Mod+K"] },
      { id: "shortcuts", name: "Shortcuts", keys: ["?"] },
      { id: "undo", name: "Undo", keys: ["Mod+Z"] },
      { id: "redo", name: "Redo", keys: ["Mod+Shift+Z", "Mod+Y"] },
      { id: "page-part-next", name: "Next part of the page", keys: ["F6"] },
      { id: "page-part-before", name: "Part of the page before", keys: ["Shift+F6"] },
    ],
  },
  {
    group: "Go to",
    shortcuts: [
      { id: "go-c", name: "Coach", keys: ["g c"] },
      { id: "go-r", name: "Product Owner resume", keys: ["g r"] },
      { id: "go-m", name: "Product Manager resume", keys: ["g m"] },
      { id: "go-v", name: "Compare", keys: ["g v"] },
      { id: "go-p", name: "Proof", keys: ["g p"] },
      { id: "go-i", name: "Import", keys: ["g i"] },
      { id: "go-s", name: "Set aside", keys: ["g s"] },
      { id: "go-u", name: "Guide", keys: ["g u"] },
      { id: "go-l", name: "Rules", keys: ["g l"] },
    ],
  },
  {
    group: "Your bullets",
    shortcuts: [
      { id: "row-keep", name: "Keep the line", keys: ["k"] },
      { id: "row-tell", name: "Tell its story", keys: ["t"] },
      { id: "row-out", name: "Leave the line out of both resumes", keys: ["l"] },
      { id: "row-next", name: "Next line", keys: ["j"] },
      { id: "row-back", name: "Previous line", keys: ["J"] },
      { id: "row-arrows", name: "Line below, line above", keys: ["ArrowDown", "ArrowUp"] },
    ],
  },
  {
    group: "This story",
    shortcuts: [
      {
        id: "story-go-on",
        name: "Go on: the next question, blank or draft",
        keys: ["Mod+Enter"],
      },
      { id: "story-next", name: "Next story to tell", keys: ["n"] },
      { id: "story-line", name: "Back to the line", keys: ["Escape"] },
      { id: "finding-next", name: "Next finding", keys: ["Alt+ArrowDown", "F8", "j"] },
      { id: "finding-previous", name: "Previous finding", keys: ["Alt+ArrowUp", "Shift+F8", "k"] },
      { id: "finding-aside", name: "Set the finding aside", keys: ["x"] },
      { id: "draft-po", name: "Go to the PO draft", keys: ["Alt+1"] },
      { id: "draft-pm", name: "Go to the PM draft", keys: ["Alt+2"] },
      { id: "draft-use", name: "Use the draft", keys: ["u"] },
      { id: "draft-copy", name: "Copy the draft", keys: ["c"] },
      { id: "draft-marks", name: "Show drafts marked, clean, or the original", keys: ["m"] },
      { id: "bullet-next", name: "Next bullet", keys: ["Alt+PageDown"] },
      { id: "bullet-previous", name: "Previous bullet", keys: ["Alt+PageUp"] },
      { id: "pane-next", name: "Next part of the page", keys: ["F6"] },
      { id: "pane-previous", name: "Previous part of the page", keys: ["Shift+F6"] },
    ],
  },
  {
    group: "Tidy",
    shortcuts: [{ id: "tidy-take", name: "Take the edits that are chosen", keys: ["Mod+Enter"] }],
  },
  {
    group: "Import",
    shortcuts: [
      { id: "import-undo", name: "Undo a change of what was read", keys: ["Mod+Z"] },
      {
        id: "import-redo",
        name: "Redo a change of what was read",
        keys: ["Mod+Shift+Z", "Mod+Y"],
      },
    ],
  },
  {
    group: "Compare",
    shortcuts: [
      { id: "only-differences", name: "Show only differences, or all", keys: ["d"] },
      { id: "next-pair", name: "Next pair", keys: ["j"] },
      { id: "pair-before", name: "Pair before", keys: ["k"] },
    ],
  },
];
