// @ts-check
import { serve } from "../serve.mjs";

/** Serves the sources as they are and follows their changes. */
export function run() {
  return serve("dev");
}
