import type { Story } from "@/lib/engine";

/** The line that the start page tells; its findings and drafts come from the engine like everyone's. */
export const EXAMPLE_LINE = "Gathered requirements from stakeholders across two teams.";

/** Two answers: enough for two drafts. */
export const EXAMPLE_STORY: Story = {
  act: "ranked 43 requests into one release backlog",
  because: "interviews with six leaving customers named the same three gaps",
};

export const SHOWN_ANSWERS = ["act", "because"] as const;
