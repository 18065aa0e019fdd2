// @ts-check
import { serve } from "../serve.mjs";

/** Builds what has changed and serves it. */
export function run() {
  return serve("start");
}
