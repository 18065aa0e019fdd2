// Where the keys lead on a story's page; each part is found by what it says it is.

const inside = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility());

/** The next thing to do after what has the focus: a question, a blank, a word to confirm, a draft to use, the next story. */
export function goOn(): void {
  const question = nextQuestion();
  const open = [
    ...inside(".story .draft button.blank"),
    ...inside(".story .draft button.claim"),
    ...inside("[data-use-both]"),
    ...inside(".story [data-use]"),
    ...inside("[data-next]"),
  ];
  (question ?? open[0])?.focus();
}

/** Where work goes on once a draft is used: the other one, else the next story. */
export function focusAfterUse(): void {
  const [next] = [...inside(".story [data-use]"), ...inside("[data-next]")];
  next?.focus();
}

/** The first field of the next question without an answer; none once the last one is passed. */
function nextQuestion(): HTMLElement | undefined {
  const questions = inside("[data-questions] > *");
  const from = questions.findIndex((question) => question.contains(document.activeElement));
  return questions
    .slice(from + 1)
    .filter(isUnanswered)
    .map((question) => question.querySelector<HTMLElement>("input, textarea"))
    .find((field) => field !== null);
}

function isUnanswered(question: HTMLElement): boolean {
  const field = question.querySelector("textarea");
  if (field) return field.value.trim() === "";
  return question.querySelector(":checked") === null;
}

/** Uses the draft that has the focus; elsewhere goes on, and at the end to the next story. */
export function useOrGoOn(): void {
  const { activeElement } = document;
  const card = activeElement?.closest(".story .draft");
  const use =
    card?.querySelector<HTMLElement>("[data-use]") ??
    activeElement?.closest<HTMLElement>("[data-use-both], [data-next]");
  if (use) use.click();
  else goOn();
}

export function pressFirst(selector: string): void {
  inside(selector)[0]?.click();
}

export function stepFinding(by: 1 | -1): void {
  const cards = inside(".story__findings .finding");
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const from = at === -1 && by < 0 ? cards.length : at;
  const card = cards[(from + by + cards.length) % cards.length];
  if (card) focusIn(card);
}

export function focusFirst(selector: string): void {
  const place = document.querySelector(selector);
  if (place) focusIn(place);
}

function focusIn(place: Element): void {
  const parts = [...place.querySelectorAll<HTMLElement>("input, textarea, button, summary")];
  parts.find((part) => part.checkVisibility())?.focus();
}

const PANES = ".story__list, .story__editor, .story__findings, .story__drafts";

export function stepPane(by: 1 | -1): void {
  const panes = inside(PANES);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const from = at === -1 && by < 0 ? panes.length : at;
  const pane = panes[(from + by + panes.length) % panes.length];
  const place = pane?.querySelector<HTMLElement>("[aria-current], textarea, input, button, a");
  place?.focus();
}
