import type { Story } from "@/lib/engine";

/** The line that the start page tells; its findings and drafts come from the engine like everyone's. */
export const EXAMPLE_LINE = "Collected feature requests from the sales and support teams.";

export const EXAMPLE_STORY: Story = {
  who: "decided",
  act: "ranked 34 requests by the deals they had cost us",
  afterwards: {
    text: "nine of them shipped in spring and six lost customers came back",
    whose: "ours",
  },
};

/** The two answers that are shown, by question. */
export const SHOWN_ANSWERS = ["act", "afterwards"] as const;
