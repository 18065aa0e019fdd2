import nlp from "compromise";
import { retext } from "retext";
import retextEnglish from "retext-english";
import retextIntensify from "retext-intensify";
import retextPassive from "retext-passive";
import retextSimplify from "retext-simplify";

const prose = retext()
  .use(retextEnglish)
  .use(retextPassive)
  .use(retextSimplify)
  .use(retextIntensify)
  .freeze();

/** What others do with a line: three checks of prose by retext, and a tagged parse by compromise. */
export const OTHERS: Readonly<Record<"retext" | "compromise", (line: string) => void>> = {
  retext: (line) => void prose.processSync(line),
  compromise: (line) => void nlp(line).json(),
};
