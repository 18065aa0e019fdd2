import { mendText } from "../mend";
import type { Matrix, OperatorList } from "./pdf-open";

/** A word of a page as it is drawn. Points from the page's left and upper edges. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand. */
  readonly base: number;
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  /** A space was written after it, so that the next word is another however near it stands. */
  readonly spaced: boolean;
  /** The room between its letters, as a share of their size: nearly none but where letters are spaced out. */
  readonly loose: number;
  /** A letter of a font of pictures, a word of its own: a bullet mark or an icon. */
  readonly picture?: true;
  /** A small filled shape: a bullet drawn, not written. */
  readonly drawn?: true;
};

export type Shape = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type PageWords = {
  readonly words: readonly Word[];
  /** Words that run upwards or downwards, turned level; a page of their own. */
  readonly turned: readonly Word[];
  readonly shapes: readonly Shape[];
};

/** Of the size of the letters. A space is 0.2 to 0.3 of it, kerning moves letters by less than 0.1. */
const WORD_GAP = 0.16;
/** Letters set back further than this belong to no word before them. */
const STEP_BACK = 0.4;
/** Where a word may be broken, some writers put a space and draw the next letter on it: it parts nothing. */
const SPACE_MIN = 0.06;
const SAME_BASE = 0.1;
/** Bold by shadow or by drawing twice: the same letter on itself. */
const SAME_PLACE = 0.08;
/** No page of a resume has more; the rest is not looked at. */
const SHAPES_MAX = 3_000;

const BOLD_FONT = /bold|black|heavy|semibold|demi|(?:^|[-_ ,])(?:bd|sb)(?:$|[-_ ,])/i;
/** Fonts whose letters are pictures: bullets, arrows, ticks. */
const SYMBOL_FONT = /wingdings|webdings|dingbats|opensymbol|starsymbol|fontawesome|icon/i;

/** Characters that each font may draw as it likes. */
const PRIVATE = /^[\ue000-\uf8ff]+$/;
/** Emoji and signs of text keep their meaning in any font; letters of a font of pictures mean nothing. */
const isPicture = (text: string, font: string): boolean =>
  PRIVATE.test(text) || (SYMBOL_FONT.test(font) && text.length === 1);

const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[2] * other[1],
  one[1] * other[0] + one[3] * other[1],
  one[0] * other[2] + one[2] * other[3],
  one[1] * other[2] + one[3] * other[3],
  one[0] * other[4] + one[2] * other[5] + one[4],
  one[1] * other[4] + one[3] * other[5] + one[5],
];

type State = {
  matrix: Matrix;
  font: string;
  size: number;
  letterGap: number;
  wordGap: number;
  stretch: number;
  leading: number;
  rise: number;
};

type Open = { -readonly [Key in keyof Word]: Word[Key] } & {
  last: string;
  lastLeft: number;
  gaps: number;
};

/** Follows a page's drawing operators and gathers its words: each letter's place, by the PDF's own arithmetic. */
export class WordReader {
  readonly words: Word[] = [];
  readonly turned: Word[] = [];
  readonly shapes: Shape[] = [];
  private state: State;
  private readonly saved: State[] = [];
  private text: Matrix = [1, 0, 0, 1, 0, 0];
  private line = { x: 0, y: 0 };
  private at = { x: 0, y: 0 };
  private open: Open | null = null;
  private openTurned = false;

  constructor(
    page: Matrix,
    private readonly fontOf: (key: string) => { readonly name: string; readonly unit: number },
  ) {
    this.state = {
      matrix: page,
      font: "",
      size: 1,
      letterGap: 0,
      wordGap: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
    };
  }

  read(list: OperatorList): PageWords {
    for (const { name, values } of list) this.step(name, values);
    this.close();
    return { words: this.words, turned: this.turned, shapes: this.shapes };
  }

  private step(name: string, values: readonly unknown[]): void {
    const [first, second] = values;
    const number = Number(first);
    const { state } = this;
    switch (name) {
      case "save":
        this.saved.push({ ...state });
        return;
      case "restore":
      case "paintFormXObjectEnd":
        this.state = this.saved.pop() ?? state;
        return;
      case "paintFormXObjectBegin":
        this.saved.push({ ...state });
        if (first !== null && first !== undefined) this.transform(numbersOf(first));
        return;
      case "transform":
        this.transform(values.map(Number));
        return;
      case "setFont":
        state.font = String(first);
        state.size = Number(second);
        return;
      case "setCharSpacing":
        state.letterGap = number;
        return;
      case "setWordSpacing":
        state.wordGap = number;
        return;
      case "setHScale":
        state.stretch = number / 100;
        return;
      case "setLeading":
        state.leading = -number;
        return;
      case "setLeadingMoveText":
        state.leading = Number(second);
        this.move(number, Number(second));
        return;
      case "setTextRise":
        state.rise = number;
        return;
      case "beginText":
        this.setText([1, 0, 0, 1, 0, 0]);
        return;
      case "setTextMatrix":
        this.setText(numbersOf(first));
        return;
      case "moveText":
        this.move(number, Number(second));
        return;
      case "nextLine":
        this.move(0, state.leading);
        return;
      case "showText":
        if (Array.isArray(first)) this.show(first);
        return;
      case "constructPath":
        this.shape(number, values[2]);
    }
  }

  private transform(by: readonly number[]): void {
    this.state.matrix = times(this.state.matrix, matrixOf(by));
  }

  private setText(matrix: readonly number[]): void {
    this.text = matrixOf(matrix);
    this.line = { x: 0, y: 0 };
    this.at = { x: 0, y: 0 };
  }

  private move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.at = { ...this.line };
  }

  private show(glyphs: readonly unknown[]): void {
    const { state } = this;
    const { name, unit } = this.fontOf(state.font);
    const whole = times(state.matrix, this.text);
    const along = Math.hypot(whole[0], whole[1]) * state.stretch;
    const size = Math.hypot(whole[2], whole[3]) * Math.abs(state.size);
    const backwards = state.size < 0 ? -1 : 1;
    const turned = Math.abs(whole[1]) > Math.abs(whole[0]);
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        this.at.x -= (glyph / 1000) * state.size * state.stretch;
        continue;
      }
      if (!isGlyph(glyph)) continue;
      const x = whole[0] * this.at.x + whole[2] * (this.at.y + state.rise) + whole[4];
      const y = whole[1] * this.at.x + whole[3] * (this.at.y + state.rise) + whole[5];
      const wide = glyph.width * unit * state.size;
      const width = Math.abs(wide) * along;
      const place = turned ? turn(x, y, whole[1] * backwards) : { x, y };
      this.add(glyph.unicode, place.x, place.y, width, { size, name, turned });
      const gap = state.letterGap + (glyph.isSpace ? state.wordGap : 0);
      this.at.x += (wide + gap) * state.stretch;
    }
  }

  private add(
    letters: string,
    left: number,
    base: number,
    width: number,
    how: { size: number; name: string; turned: boolean },
  ): void {
    const text = letters;
    if (text.trim() === "") {
      if (this.open !== null) this.open.spaced = true;
      return;
    }
    const { open } = this;
    const picture = isPicture(text, how.name);
    if (open !== null && how.turned === this.openTurned && !picture && !open.picture) {
      const gap = left - open.right;
      const level = Math.abs(base - open.base) < SAME_BASE * how.size;
      const again =
        level && text === open.last && Math.abs(left - open.lastLeft) < SAME_PLACE * how.size;
      if (again) return;
      const most = (open.spaced ? SPACE_MIN : WORD_GAP + Math.max(0, open.loose)) * how.size;
      const near = gap < most && gap > -STEP_BACK * how.size;
      if (level && near && open.font === how.name && Math.abs(open.size - how.size) < 0.1) {
        open.gaps += 1;
        open.loose += (gap / how.size - open.loose) / open.gaps;
        open.spaced = false;
        open.text += text;
        open.right = Math.max(open.right, left + width);
        open.last = text;
        open.lastLeft = left;
        return;
      }
    }
    this.close();
    this.openTurned = how.turned;
    this.open = {
      text,
      left,
      right: left + width,
      base,
      size: how.size,
      font: how.name,
      bold: BOLD_FONT.test(how.name),
      spaced: false,
      loose: 0,
      ...(picture ? { picture: true as const } : {}),
      last: text,
      lastLeft: left,
      gaps: 0,
    };
  }

  private close(): void {
    if (this.open === null) return;
    const { last: _last, lastLeft: _left, gaps: _gaps, ...word } = this.open;
    const kept = { ...word, text: mendText(word.text).normalize("NFC") };
    if (kept.text !== "") (this.openTurned ? this.turned : this.words).push(kept);
    this.open = null;
  }

  private shape(paint: number, box: unknown): void {
    if (!PAINTS.includes(paint) || box === null || box === undefined) return;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersOf(box);
    const [a, b, c, d, e, f] = this.state.matrix;
    const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
    const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
    if (this.shapes.length >= SHAPES_MAX) return;
    this.shapes.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    });
  }
}

/** Operators of a path that leave ink: stroke, fill, and both, closed or not. */
const PAINTS: readonly number[] = [20, 21, 22, 23, 24, 25, 26, 27];

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [
  a,
  b,
  c,
  d,
  e,
  f,
];

const numbersOf = (list: unknown): number[] =>
  Array.isArray(list)
    ? list.map(Number)
    : list !== null && typeof list === "object"
      ? Object.values(list).map(Number)
      : [];

type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };
const isGlyph = (value: unknown): value is Glyph =>
  typeof value === "object" &&
  value !== null &&
  "unicode" in value &&
  typeof value.unicode === "string" &&
  "width" in value &&
  typeof value.width === "number";

/** A quarter turn back, so that the words read from left to right. */
const turn = (x: number, y: number, down: number): { x: number; y: number } =>
  down > 0 ? { x: y, y: -x } : { x: -y, y: x };
