/** What a write answers. "Not there" and "not yours" are one answer on purpose. */
export type Saved<Value, Theirs = never> =
  | { readonly kind: "saved"; readonly value: Value }
  /** Somebody saved a newer revision; nothing was overwritten. */
  | { readonly kind: "stale"; readonly theirs: Theirs }
  | { readonly kind: "missing" }
  /** A limit was met; the sentence is for the person. */
  | { readonly kind: "full"; readonly message: string };

export type Revision = { readonly revision: number };
