import type { IconName } from "@/components/ui/icon-sprite";

/** The places that the header and the phone's dock lead to; a page joins the list when it exists. */
export const PLACES = [
  { href: "/coach", under: "/coach", name: "Coach", icon: "pen" },
  { href: "/resumes/po", under: "/resumes", name: "Resumes", icon: "file" },
  { href: "/compare", under: "/compare", name: "Compare", icon: "columns" },
  { href: "/proof", under: "/proof", name: "Proof", icon: "talk" },
  { href: "/import", under: "/import", name: "Import", icon: "upload" },
] as const satisfies readonly { href: string; under: string; name: string; icon: IconName }[];

/** What is read beside the work: in the header, on a phone in the account's menu. */
export const READING = [
  { href: "/guide/weak-to-strong", name: "Guide" },
  { href: "/rules", name: "Rules" },
] as const;

/** Where "g" and a second key lead, and what "Find or do" opens by name. */
export const WORKSPACE_PATHS = [
  { href: "/coach", name: "Coach", key: "c" },
  { href: "/resumes/po", name: "Product Owner resume", key: "r" },
  { href: "/resumes/pm", name: "Product Manager resume", key: "m" },
  { href: "/compare", name: "Compare", key: "v" },
  { href: "/proof", name: "Proof", key: "p" },
  { href: "/import", name: "Import", key: "i" },
  { href: "/set-aside", name: "Set aside", key: "s" },
  { href: "/guide/weak-to-strong", name: "Guide", key: "u" },
  { href: "/rules", name: "Rules", key: "l" },
] as const;
