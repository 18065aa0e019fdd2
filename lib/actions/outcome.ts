/** What a server action answers. Everything else is a bug: it is logged, and the page stays calm. */
export type Outcome<Value = null, Theirs = unknown> =
  | { readonly kind: "done"; readonly value: Value }
  /** By field name, a sentence for the person. */
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>> }
  /** `lasting`: the same will not be taken later either, unless the person changes something else. */
  | {
      readonly kind: "refused";
      readonly message: string;
      readonly lasting?: true;
      /** It is not there, or not any more. */
      readonly gone?: true;
    }
  /** Somebody saved a newer revision; nothing was overwritten. */
  | { readonly kind: "stale"; readonly message: string; readonly theirs: Theirs };
