import type { MetadataRoute } from "next";

/** Crawlers read what anyone may read; the workspace would send them to sign in. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/coach", "/compare", "/import", "/proof", "/resumes", "/set-aside"],
    },
  };
}
