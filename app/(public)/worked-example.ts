import type { Story } from "@/lib/engine";

/** The line that the start page tells; its findings and drafts come from the engine like everyone's. */
export const EXAMPLE_LINE = "Gathered requirements from stakeholders across two teams.";

/** Three answers: enough for two drafts that differ. */
export const EXAMPLE_STORY: Story = {
  act: "ranked 43 requests into one release backlog",
  instead: "the loudest team’s list",
  because: "interviews with six leaving customers named the same three gaps",
};

export const SHOWN_ANSWERS = ["act", "instead", "because"] as const;
