/** A range of UTF-16 units of the original text; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };
export type TextSpan = Span & { readonly text: string };

export type Track = "po" | "pm";
export const TRACKS: readonly Track[] = ["po", "pm"];

export type Kind = "wording" | "authority" | "evidence" | "form";
export type Severity = "fix" | "consider" | "note";
export type Verdict = "strong" | "thin" | "vague";

/** Either an edit that moves the writer's own words, or a question only the writer can answer. */
export type Advice = { readonly edit: TextSpan } | { readonly question: string };

export type Finding = Span & {
  readonly rule: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: Advice;
  /** Present when the root finding should be answered first. */
  readonly waits?: true;
};

export type SignalId =
  | "decision"
  | "criteria"
  | "outcome"
  | "measure"
  | "scope-scale"
  | "stakeholder-alignment"
  | "prioritization"
  | "backlog-clarity"
  | "scope-conflict"
  | "flow-quality"
  | "discovery"
  | "problem-choice"
  | "success-measure"
  | "business-result";

export type Signal = Span & { readonly signal: SignalId };

/** Two independent values from 0 to 1; both small means neither. */
export type Lean = { readonly po: number; readonly pm: number };

export type OpenerForm = "past" | "present" | "gerund" | "passive" | "duty" | "nominal" | "other";
export type Opener = TextSpan & { readonly form: OpenerForm; readonly lemma: string | null };

export type Facts = {
  /** Null only where the text has no word. */
  readonly opener: Opener | null;
  readonly measures: readonly TextSpan[];
  readonly outcome?: TextSpan;
  readonly purpose?: TextSpan;
};

/** Options that belong to the writer, never to the machine. */
export type ReviewOptions = {
  readonly track?: Track;
  /** The job is current, so the present tense is right. */
  readonly current?: boolean;
} & WriterOptions;

/** What a line may hold at most: two printed lines, or one. */
export const LINE_WORDS = [35, 20] as const;

/** Where guides disagree the writer chooses. */
export type WriterOptions = {
  /** Of lines of a job that is still held: either may stand, or one for all. `either` without it. */
  readonly currentTense?: "either" | "present" | "past";
  /** Words of a line from which on it is long; the larger number without it. */
  readonly lineWords?: (typeof LINE_WORDS)[number];
  /** Full stops: all lines alike, none or all. `alike` without it. */
  readonly ending?: "alike" | "open" | "stop";
};

export type Review = {
  readonly text: string;
  readonly verdict: Verdict;
  /** 0 to 100, higher is stronger; for sorting, never shown as a grade. */
  readonly score: number;
  readonly findings: readonly Finding[];
  readonly signals: readonly Signal[];
  readonly lean: Lean;
  readonly facts: Facts;
  /** False where the line is not English: nothing is judged then. */
  readonly read: boolean;
};

// ---- Stories and drafts

/** Who settled it, highest first. A verb is never offered above the rung. */
export const RUNGS = ["decided", "together", "recommended", "showed", "supported"] as const;
export type Rung = (typeof RUNGS)[number];

export type QuestionType = "RUNG" | "VP" | "NP" | "CLAUSE" | "NUM" | "DATE" | "RESULT";

/**
 * Whose example to show: of a bank of questions, by somebody with this part in the story. The words
 * are behind a door of their own (examples.ts), so that a page may load them when it shows them.
 */
export type ExampleKey = { readonly activity: string; readonly rung: Rung | null };

export type Question = {
  readonly id: string;
  readonly ask: string;
  /** What the answer continues, e.g. "because"; "" where the answer stands alone. */
  readonly stem: string;
  readonly type: QuestionType;
  readonly choices?: readonly { readonly id: string; readonly text: string }[];
  /** Past-tense verbs offered for a VP, none above the chosen rung. */
  readonly verbs?: readonly string[];
  /** Where a good short answer by another person is found; the page labels it as an example. */
  readonly example?: ExampleKey;
};

export type Whose = "mine" | "ours" | "several";
export type Known = "looked-up" | "worked-out" | "estimate" | "none";

/** A result told in one sentence (`text`), or as a change from one state to another. */
export type ResultAnswer = {
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
  readonly since?: string;
  readonly whose?: Whose;
  readonly known?: Known;
};
export type AnswerValue = string | ResultAnswer;
export type Story = Readonly<Record<string, AnswerValue>>;

export type Part =
  | { readonly kind: "kept"; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: "answer"; readonly text: string; readonly question: string }
  | { readonly kind: "plain"; readonly text: string }
  | {
      readonly kind: "slot";
      readonly text: string;
      readonly question: string;
      readonly type: QuestionType;
    }
  | {
      readonly kind: "claim";
      readonly text: string;
      /** Strongest, middle, mildest. */
      readonly choices: readonly [string, string, string];
      readonly confirmed: boolean;
    };

export type DraftResult = "draft" | "shape" | "both" | "none" | "keep" | "leave-out";

export type Draft = {
  readonly track: Track;
  readonly result: DraftResult;
  /** The parts joined; the bullet itself for `keep`; "" for `none` and `leave-out`. */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly dropped: readonly { readonly text: string; readonly reason: string }[];
  /** Which fact would make evidence for this track. */
  readonly wouldHelp?: string;
};

export type Gate = "ask" | "augment" | "recompose";

export type Background =
  | "business-analyst"
  | "project-manager"
  | "operations"
  | "qa"
  | "support"
  | "marketing"
  | "engineering"
  | "design"
  | "founder";

export type DraftOptions = {
  readonly spelling?: "american" | "british";
  /** The job is current: present tense where the bullet itself is in it. */
  readonly current?: boolean;
  readonly background?: Background;
  /** Words that a composed line may have, where the line itself has no more; the larger without it. */
  readonly lineWords?: (typeof LINE_WORDS)[number];
  /** By track: the mildest word of a claim (lower case) to the word the person confirmed. */
  readonly confirmed?: Readonly<Partial<Record<Track, Readonly<Record<string, string>>>>>;
};

export type Telling = {
  readonly text: string;
  readonly gate: Gate;
  /** Unanswered and answered alike, in the order to ask; at most three before the first draft, five in all. */
  readonly questions: readonly Question[];
  /** Of which kind a worked example helps, where the gate is `ask`: another person's line, told. */
  readonly example?: ExampleKey;
  readonly drafts: readonly [po: Draft, pm: Draft];
};

/** A word or figure of a wording that neither the bullet nor the answers hold. */
export type Unbacked = TextSpan & {
  readonly what: "figure" | "name" | "noun" | "rung" | "result";
  readonly message: string;
};

// ---- Across a resume

export type ResumeLine = {
  readonly job: number;
  readonly text: string;
  /** False where the job has ended; without it nothing is known. */
  readonly current?: boolean;
  /** The same bullet's words in the resume of the other track; none where it is not in it. */
  readonly twin?: string;
  /** Blanks that are known to be open; brackets in the text are read beside them. */
  readonly blanks?: number;
};

/** What a resume is read for. */
export type ResumeOptions = WriterOptions & {
  readonly track?: Track;
  /**
   * Whose scope the chosen posting asks for, as a line leans. A posting can ask for both under one
   * title; the track is what counts without it.
   */
  readonly scope?: Lean;
};
export type AcrossFinding = {
  readonly rule: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly message: string;
  /** Indices into the lines that were given. */
  readonly lines: readonly number[];
};

// ---- Rules

export type Source =
  | { readonly from: "seed"; readonly quote: string }
  | { readonly from: "guide"; readonly title: string; readonly publisher: string }
  | { readonly from: "house"; readonly reason: string };

/** What every rule says of itself; in a line or across a resume. */
export type RuleAbout = {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
  readonly severity: Severity;
};

/** `weak` marks the words a finding must cover: "«Responsible for» a team". */
export type Example = { readonly weak: string; readonly strong: string };
