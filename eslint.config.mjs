import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";

const strict = {
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/ban-ts-comment": ["error", { "ts-check": false, "ts-expect-error": false }],
  "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
  // A name that begins with _ is there for the shape of the call.
  "@typescript-eslint/no-unused-vars": [
    "error",
    { argsIgnorePattern: "^_", ignoreRestSiblings: true },
  ],
};

const house = {
  eqeqeq: "error",
  "no-console": "error",
  "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
  "no-restricted-syntax": [
    "error",
    {
      selector: "JSXAttribute[name.name='style']",
      message:
        "The content security policy blocks style attributes: use a class or a CSS variable.",
    },
    {
      selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
      message: "Text of a person is never markup.",
    },
  ],
};

/** Where Next or a tool calls the file by its default export. */
const byDefaultExport = [
  "app/**/{page,layout,template,loading,error,global-error,not-found,default}.tsx",
  "app/**/{icon,apple-icon,opengraph-image,manifest,robots,sitemap}.{ts,tsx}",
  "*.config.{ts,mjs}",
  "tests/setup/*-server.ts",
  "tests/bench/*.d.ts",
];

const eslintConfig = [
  {
    ignores: [
      ".next/",
      ".twotrack/",
      "lib/data/generated/",
      "next-env.d.ts",
      "playwright-report/",
      "test-results/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  ...next,
  ...typescript,
  { files: ["**/*.{ts,tsx,mjs}"], rules: { ...strict, ...house } },
  { files: byDefaultExport, rules: { "no-restricted-exports": "off" } },
  // What a terminal shows is the purpose here.
  {
    files: [
      ...["lib/cli/**", "lib/setup/**", "lib/auth/log.ts"],
      ...["tests/bench/**", "tests/shots/**", "tests/verify/**", "prisma/seed.ts"],
    ],
    rules: { "no-console": "off" },
  },
  // Playwright's `use` is no hook.
  { files: ["tests/**/*.ts"], rules: { "react-hooks/rules-of-hooks": "off" } },
  // The PDF library lays a page out by style attributes; no browser sees them.
  { files: ["lib/resume/write/**"], rules: { "no-restricted-syntax": "off" } },
];

export default eslintConfig;
