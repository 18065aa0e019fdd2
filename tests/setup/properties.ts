import fc from "fast-check";

/** The same seed everywhere, so that a failure seen once is seen again. */
const SEED = 20261124;

const seed = Number(process.env["TWOTRACK_SEED"] ?? SEED);
const runs = process.env["TWOTRACK_RUNS"];

fc.configureGlobal({ seed, ...(runs ? { numRuns: Number(runs) } : {}) });
