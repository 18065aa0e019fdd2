import type { SectionKind } from "../schema";

export type HeadingKind = "work" | "summary" | "contact" | SectionKind;

/** Names that people give to a section; spaces and letter-spacing ("S K I L L S") do not count. */
const NAMES: Readonly<Record<HeadingKind, readonly string[]>> = {
  work: [
    "experience",
    "work experience",
    "professional experience",
    "employment",
    "employment history",
    "work history",
    "career history",
    "career",
    "career summary and experience",
    "relevant experience",
    "experience and achievements",
    "professional background",
    "work",
    "positions held",
    "jobs",
    "selected experience",
    "additional experience",
    "other experience",
    "earlier experience",
    "internships",
    "internship experience",
    "professional history",
    "experience highlights",
    "industry experience",
    "career experience",
    "recent experience",
    "previous experience",
    "contracts",
    "engagements",
    "assignments",
    "appointments",
    "positions",
    "roles",
    "placements",
    "clients",
    "client work",
    "projects and clients",
    "service record",
  ],
  summary: [
    "summary",
    "profile",
    "professional summary",
    "professional profile",
    "about",
    "about me",
    "objective",
    "career objective",
    "personal statement",
    "highlights",
    "executive summary",
    "career summary",
    "summary of qualifications",
    "overview",
    "introduction",
    "qualifications summary",
    "personal profile",
    "key achievements",
    "career highlights",
    "mission",
    "statement",
    "who i am",
    "what i do",
    "in short",
    "in brief",
  ],
  contact: [
    "contact",
    "contact details",
    "contact information",
    "personal details",
    "personal information",
    "contacts",
    "links",
    "find me",
    "say hello",
    "get in touch",
    "reach me",
  ],
  education: [
    "education",
    "academic background",
    "education and training",
    "academic history",
    "studies",
    "academic qualifications",
    "qualifications",
    "education and qualifications",
    "training",
    "education and certificates",
    "education and certifications",
    "schooling",
    "coursework",
    "relevant coursework",
    "selected coursework",
  ],
  certificates: [
    "certificates",
    "certifications",
    "certification",
    "licenses and certifications",
    "licences",
    "licenses",
    "licenses and certificates",
    "professional certifications",
    "courses",
    "courses and certifications",
    "training and certifications",
    "certifications and training",
    "certifications and licenses",
    "professional development",
    "accreditations",
    "credentials",
  ],
  skills: [
    "skills",
    "technical skills",
    "key skills",
    "core skills",
    "core competencies",
    "competencies",
    "expertise",
    "areas of expertise",
    "skills and tools",
    "tools",
    "technologies",
    "tech stack",
    "skills and technologies",
    "professional skills",
    "skills and competencies",
    "skills and expertise",
    "technical expertise",
    "tools and technologies",
    "skills and interests",
    "soft skills",
    "hard skills",
    "skill set",
    "skillset",
    "software",
    "strengths",
    "skills and certifications",
    "additional skills",
    "relevant skills",
    "technical proficiencies",
    "methods and tools",
  ],
  languages: ["languages", "language skills", "spoken languages", "language"],
  projects: [
    "projects",
    "personal projects",
    "selected projects",
    "side projects",
    "key projects",
    "academic projects",
    "project experience",
    "portfolio",
    "open source",
    "notable projects",
    "relevant projects",
    "independent projects",
    "project work",
    "technical projects",
  ],
  volunteer: [
    "volunteer",
    "volunteering",
    "volunteer experience",
    "volunteer work",
    "community",
    "activities",
    "extracurricular activities",
    "leadership",
    "leadership and activities",
    "activities and leadership",
    "leadership experience",
    "community involvement",
    "community service",
    "extracurriculars",
    "volunteering and community",
    "civic engagement",
  ],
  awards: [
    "awards",
    "honors",
    "honours",
    "honors and awards",
    "awards and honors",
    "achievements",
    "awards and recognition",
    "accomplishments",
    "scholarships",
    "decorations",
    "medals",
    "prizes",
    "recognition",
    "awards and achievements",
  ],
  publications: [
    "publications",
    "papers",
    "talks",
    "publications and talks",
    "selected publications",
    "speaking",
    "patents",
    "articles",
    "writing",
  ],
  interests: [
    "interests",
    "hobbies",
    "hobbies and interests",
    "interests and hobbies",
    "personal interests",
    "other interests",
  ],
  references: ["references", "referees", "testimonials", "recommendations"],
};

/** Names of sections that no section of ours holds: what stands below them waits for the person. */
const UNHELD: readonly string[] = [
  "other",
  "miscellaneous",
  "additional information",
  "other information",
  "additional details",
  "further information",
  "declaration",
  "availability",
  "work authorization",
  "right to work",
  "driving license",
  "driving licence",
  "personal",
  "membership",
  "memberships",
  "exhibitions",
  "professional memberships",
  "affiliations",
  "professional affiliations",
  "memberships and affiliations",
  "military service",
  "visa status",
  "boards and affiliations",
  "boards",
  "board memberships",
  "publications and memberships",
];

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\b(continued|cont\.?d?)\b/g, "")
    .replace(/[^\p{L}]/gu, "");

const BY_NAME = new Map<string, HeadingKind>(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.map((name): [string, HeadingKind] => [squeeze(name), kind as HeadingKind]),
  ),
);

/** "Teaching Experience", "Product Management Experience": the last word says it, the others say which. */
const TAIL_NAMES: readonly (readonly [RegExp, HeadingKind])[] = [
  [
    /^(\p{Lu}\S*\s+(and |& )?){1,3}(experience|employment|EXPERIENCE|EMPLOYMENT|Experience|Employment)$/u,
    "work",
  ],
  [
    /^(\p{Lu}\S*\s+){1,2}(Positions|POSITIONS|Roles|ROLES|Appointments|APPOINTMENTS|Engagements|ENGAGEMENTS)$/u,
    "work",
  ],
  [/^(\p{Lu}\S*\s+){1,2}(Projects|PROJECTS)$/u, "projects"],
  [/^(\p{Lu}\S*\s+){1,2}(Skills|SKILLS)$/u, "skills"],
];

/**
 * Headings in people's own words ("Where I've worked", "Career so far", "Current and past work"): every word is
 * one of these, and the last that names a section decides. Words that begin jobs or sentences are not among them.
 */
const HEADING_WORDS: Readonly<Record<HeadingKind, string>> = {
  work: "experience experiences employment career work worked working job jobs position positions role roles engagement engagements assignment assignments contract contracts appointment appointments internship internships placement placements trajectory",
  education:
    "education academic academics study studies studied school schools schooling degree degrees learned learnt university qualification qualifications training",
  skills:
    "skill skills love competencies competences toolbox toolkit tools technologies bring expertise proficiencies abilities strengths knowledge",
  summary: "profile summary about objective overview introduction",
  projects: "project projects",
  certificates: "certificate certificates certification certifications licenses licences",
  languages: "languages",
  volunteer: "volunteer volunteering volunteered",
  awards: "awards honors honours prizes",
  publications: "publications published papers talks patents",
  interests: "interests hobbies",
  references: "references referees",
  contact: "contact",
};
const HEADING_FILLERS = new Set(
  `a all and at been before beyond current currently detail details do earlier early far former full further
   have history i in industry ive key life main me most my of on other our own part past personal present
   previous professional recent related relevant selected since so some spoken than the things time to until
   up use what when where with years paid permanent salaried commercial practical formal background civilian
   record`.split(/\s+/),
);
const KIND_BY_WORD = new Map<string, HeadingKind>(
  Object.entries(HEADING_WORDS).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, HeadingKind] => [word, kind as HeadingKind]),
  ),
);
const HEADING_MAX_WORDS = 6;

function kindInOwnWords(name: string): HeadingKind | null {
  if (!/^\p{Lu}/u.test(name)) return null;
  const words = name
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[\s&/+-]+/)
    .filter((word) => word !== "");
  if (words.length < 2 || words.length > HEADING_MAX_WORDS) return null;
  const kinds = words.flatMap((word) => KIND_BY_WORD.get(word) ?? []);
  const known = words.every((word) => KIND_BY_WORD.has(word) || HEADING_FILLERS.has(word));
  return known ? (kinds.includes("work") ? "work" : (kinds.at(-1) ?? null)) : null;
}

const HEADING_MAX_CHARS = 60;

/** Which section a line opens, or null. The line carries no bullet mark. */
export function headingKind(text: string): HeadingKind | null {
  if (text.length > HEADING_MAX_CHARS || /\d|@/.test(text)) return null;
  const name = text
    .replace(/\s*\([\p{L} ]+\)(?=:?$)/u, "")
    .replace(/[\s:：_–—-]+$/u, "")
    .replace(/^[\s_–—-]+/u, "");
  if (/[.,;!?]/.test(name)) return null;
  const known = BY_NAME.get(squeeze(name));
  if (known !== undefined) return /^\p{Ll}/u.test(name) && !text.endsWith(":") ? null : known;
  const halves = name.split(/\s+\/\s+/);
  const half = halves.length === 2 ? halves.map((one) => BY_NAME.get(squeeze(one))) : [];
  return (
    half.find((kind) => kind !== undefined) ??
    TAIL_NAMES.find(([form]) => form.test(name))?.[1] ??
    kindInOwnWords(name)
  );
}

const UNHELD_NAMES = new Set(UNHELD.map(squeeze));

/** True where a line opens a section that none of ours holds. */
export function opensUnheld(text: string): boolean {
  if (text.length > HEADING_MAX_CHARS || !/^\p{Lu}/u.test(text) || /[.,;!?\d]/.test(text))
    return false;
  return UNHELD_NAMES.has(squeeze(text));
}

/** Sections whose whole content may stand on the heading's own line: "Skills: SQL, Jira". */
const INLINE_KINDS: readonly HeadingKind[] = [
  "skills",
  "languages",
  "certificates",
  "interests",
  "summary",
  "awards",
];

/** A heading with its content behind a colon, or null. */
export function inlineHeading(
  text: string,
): { kind: HeadingKind; heading: string; rest: string } | null {
  const colon = text.indexOf(":");
  if (colon < 3 || colon > 40) return null;
  const heading = text.slice(0, colon);
  const rest = text.slice(colon + 1).trim();
  const kind = rest === "" ? null : headingKind(heading);
  return kind !== null && INLINE_KINDS.includes(kind) ? { kind, heading, rest } : null;
}

/** Section keys of JSON Resume; a heading that says the same needs no place among the unread lines. */
export function saysTheSame(heading: string, kind: HeadingKind): boolean {
  return heading.trim().toLowerCase().replace(/\s*:$/, "") === kind;
}

/** A heading by its looks alone: capitals, a few words, no digits. Its name is not one we know. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= HEADING_MAX_CHARS &&
    /^[\p{Lu}\s&/-]+:?$/u.test(text) &&
    text.split(/\s+/).length <= 4
  );
}
