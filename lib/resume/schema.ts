/** JSON Resume, the sections that Twotrack keeps; see the published schema at jsonresume.org. Dates are ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD. */
export type Resume = {
  basics?: Basics;
  work?: Work[];
  education?: Education[];
  skills?: { name?: string; level?: string; keywords?: string[] }[];
  certificates?: { name?: string; date?: string; issuer?: string; url?: string }[];
  languages?: { language?: string; fluency?: string }[];
  projects?: Project[];
  awards?: { title?: string; date?: string; awarder?: string; summary?: string }[];
  publications?: {
    name?: string;
    publisher?: string;
    releaseDate?: string;
    url?: string;
    summary?: string;
  }[];
  volunteer?: Volunteer[];
  interests?: { name?: string; keywords?: string[] }[];
  references?: { name?: string; reference?: string }[];
};

export type Basics = {
  name?: string;
  /** The variant's headline. */
  label?: string;
  email?: string;
  phone?: string;
  url?: string;
  summary?: string;
  location?: {
    address?: string;
    city?: string;
    region?: string;
    countryCode?: string;
    postalCode?: string;
  };
  profiles?: { network?: string; username?: string; url?: string }[];
};

/** `dateText` holds the words as written ("Spring 2019 to now"), which win when a resume is written out. */
type Dated = { startDate?: string; endDate?: string; dateText?: string };

export type Work = Dated & {
  /** The organization. */
  name?: string;
  position?: string;
  location?: string;
  url?: string;
  summary?: string;
  highlights?: string[];
};
export type Education = Dated & {
  institution?: string;
  area?: string;
  studyType?: string;
  score?: string;
  url?: string;
  courses?: string[];
};
export type Project = Dated & {
  name?: string;
  description?: string;
  url?: string;
  highlights?: string[];
  keywords?: string[];
};
export type Volunteer = Dated & {
  organization?: string;
  position?: string;
  summary?: string;
  highlights?: string[];
};

/** Sections beside work and basics, in the order in which a resume shows them. */
export const SECTION_KINDS = [
  "education",
  "certificates",
  "skills",
  "languages",
  "projects",
  "volunteer",
  "awards",
  "publications",
  "interests",
  "references",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** As a section is headed, on a page of ours and in every file. */
export const SECTION_NAMES: Readonly<Record<SectionKind, string>> = {
  education: "Education",
  certificates: "Certificates",
  skills: "Skills",
  languages: "Languages",
  projects: "Projects",
  volunteer: "Volunteering",
  awards: "Awards",
  publications: "Publications",
  interests: "Interests",
  references: "References",
};

export const FORMATS = ["pdf", "docx", "txt", "md", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** What a list of changes is written as, for a mentor. */
export const CHANGES_FORMATS = ["md", "docx"] as const;
export type ChangesFormat = (typeof CHANGES_FORMATS)[number];
