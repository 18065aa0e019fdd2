/**
 * The closed list of connecting words. A draft adds nothing of its own but these: no digit, no name,
 * no noun, no fact. The last row may stand only where the answer to "who settled it" says so.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    "a an and about after because before by for from in instead it of on over since than that the then this through to " +
    "together toward unable until up was down fall fell helped rise rose while with within without went how why " +
    "decided jointly recommended showed supported recommend recommends decide decides show shows support supports deciding recommending showing supporting"
  ).split(" "),
);
