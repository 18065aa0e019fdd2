import { titleEvidence } from "./names";

/** "Tools: Jira, SQL" speaks of the job above it; the labels of a job's own fields are told apart before. */
const LABEL = /^\p{Lu}[\p{L}&/, -]{2,45}:(?:\s|$)/u;
const LABEL_MAX_WORDS = 4;
/** On a line of its own a label may be longer: "Duties, accomplishments and related skills:". */
const BARE_LABEL_MAX_WORDS = 6;
/** Labels of forms that speak of the post, though some name a title. */
const POST_LABEL =
  /^business or sector\b|^(?:supervisor|manager|reports? to|reporting to|reason for leaving|salary|series|pay plan|grade|hours(?: per week)?|okay to contact|may we contact)\b[^:]{0,20}:/i;
/** Labels that stand on a line of their own, with or without a colon. */
const BARE_LABEL =
  /^(?:key |main |selected |notable |core )?(?:activities|responsibilities|achievements|accomplishments|duties|tasks|highlights|results|contributions|deliverables)(?: (?:include|included))?:?$/iu;
export const isLabel = (text: string): boolean => {
  if (BARE_LABEL.test(text) || POST_LABEL.test(text)) return true;
  const label = LABEL.exec(text)?.[0];
  if (label === undefined || titleEvidence(label) >= 1.5) return false;
  const most = label.length === text.length ? BARE_LABEL_MAX_WORDS : LABEL_MAX_WORDS;
  return label.trim().split(/\s+/).length <= most;
};

/** Dated or not, these head a part of the job above them. */
const PART_LABEL = /^(?:clients?|projects?|engagement|assignment|program|programme)\s*:\s*\S/i;

export const headsPart = (text: string): boolean => PART_LABEL.test(text);
