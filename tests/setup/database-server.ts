import type { TestProject } from "vitest/node";
import { startThrowAway } from "@/lib/setup/throw-away.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the migrated database that each test file's own is copied from. */
    templateUrl: string;
  }
}

/** One server for the whole run; each test file copies its database from the migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowAway("template");
  project.provide("templateUrl", server.url);
  return server.stop;
}
