/** Who may import whom. The longest place that a file lies in is the one that counts. */
export type Place = {
  /** A folder, or a file, below the root. */
  readonly folder: string;
  /** Folders and files of ours, "node" for Node's own modules, names of packages; itself apart. */
  readonly may: readonly string[];
  /** Only inside a function, since the file also runs before anything is installed. */
  readonly mayLater?: readonly string[];
  /** Only as types, which are gone when the code runs. */
  readonly mayAsTypes?: readonly string[];
  /** Its own files by relative path, as it must work outside this project too. */
  readonly relative?: true;
};

const FORMATS = [
  ...["docx", "@react-pdf/renderer", "@react-pdf/font", "@react-pdf/layout", "@react-pdf/render"],
  ...["pdfkit", "unpdf", "mammoth", "fflate", "csv-parse"],
];
const VIEWS = [
  "react",
  "react-dom",
  "next",
  "@base-ui/react",
  "cmdk",
  "@dnd-kit/core",
  "@dnd-kit/sortable",
  "diff",
];

export const TABLE: readonly Place[] = [
  { folder: "lib/engine", may: [], relative: true },
  { folder: "lib/resume", may: ["lib/engine", "zod", "node", ...FORMATS], relative: true },
  {
    folder: "lib/resume/write",
    may: ["lib/resume", "lib/engine", "zod", "node", "react", "diff", ...FORMATS],
    relative: true,
  },
  {
    folder: "lib/resume/apart",
    may: ["lib/resume", "lib/engine", "node", "esbuild"],
    relative: true,
  },
  { folder: "lib/schemas", may: ["zod", "lib/engine", "lib/resume"] },
  {
    folder: "lib/data",
    may: [
      ...["@prisma/client", "@prisma/adapter-pg", "pg", "lib/env", "lib/schemas"],
      ...["lib/engine", "lib/resume", "node", "server-only"],
    ],
  },
  {
    folder: "lib/auth",
    may: [
      ...["lib/data/users", "lib/data/sessions", "lib/data/client", "lib/schemas", "lib/mail"],
      ...["lib/env", "next-auth", "@auth/prisma-adapter", "@node-rs/argon2"],
      ...["@zxcvbn-ts/language-common", "rate-limiter-flexible"],
      ...["next", "react", "node", "server-only"],
    ],
  },
  { folder: "lib/actions", may: ["lib/auth", "lib/schemas", "zod", "next", "server-only"] },
  { folder: "lib/mail", may: ["lib/env", "nodemailer", "server-only"] },
  { folder: "lib/cli", may: ["lib/engine", "lib/resume", "node"] },
  { folder: "lib/setup", may: ["node"], mayLater: ["pg", "@playwright/test"] },
  {
    folder: "lib/mirror",
    may: ["lib/schemas", "idb"],
    mayAsTypes: ["lib/engine", "lib/actions/outcome"],
  },
  { folder: "lib/env.ts", may: ["zod"] },
  {
    folder: "components",
    may: ["lib/engine", "lib/resume", "lib/schemas", "lib/mirror", ...VIEWS],
  },
  { folder: "app", may: ["lib", "components", "zod", "next-auth", ...VIEWS] },
  { folder: "instrumentation.ts", may: ["lib/env"] },
  { folder: "proxy.ts", may: ["lib", "next"] },
  { folder: "prisma", may: ["lib", "tests/fixtures", "node"] },
];

/** What only one folder may import, whatever the table grants it for. */
export const ONLY_BY: readonly { readonly what: string; readonly by: readonly string[] }[] = [
  { what: "@prisma/", by: ["lib/data", "prisma"] },
  { what: "lib/data/generated", by: ["lib/data", "prisma", "tests"] },
  { what: "lib/setup", by: ["lib/setup", "tests", "playwright.config.ts"] },
  { what: "lib/cli", by: ["lib/cli", "tests"] },
  { what: "prisma", by: ["tests"] },
  { what: "tests", by: ["tests", "prisma"] },
];

/** Doors: a folder that is entered by these files alone, except from inside. */
export const DOORS: readonly { readonly folder: string; readonly doors: readonly string[] }[] = [
  {
    folder: "lib/engine",
    doors: [
      ...["lib/engine", "lib/engine/index", "lib/engine/types", "lib/engine/catalogue"],
      ...[
        "lib/engine/coverage",
        "lib/engine/scoring",
        "lib/engine/changelog",
        "lib/engine/narrative",
      ],
      ...["lib/engine/interview", "lib/engine/examples", "lib/engine/tidy"],
    ],
  },
];
