import type { NextConfig } from "next";

const here = import.meta.dirname;

const config: NextConfig = {
  typedRoutes: true,
  // Only where a view says "use memo": its caches cost more than they save in the story's page.
  reactCompiler: { compilationMode: "annotation" },
  poweredByHeader: false,
  devIndicators: false,
  // A lock file in a folder above must not move the root of the build there.
  turbopack: { root: here },
  outputFileTracingRoot: here,
  // `npm run check` and `npm test` hold the types; a first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    ...["@node-rs/argon2", "docx", "mammoth", "pdfkit", "pg", "unpdf"],
    ...["@react-pdf/font", "@react-pdf/layout", "@react-pdf/render"],
  ],
};

export default config;
