/** Where reading stands, told as it goes on, so that a person sees what is being waited for. */
export type ReadStep =
  | { readonly step: "open" }
  | { readonly step: "page"; readonly page: number; readonly of: number }
  | { readonly step: "understand" };

export type OnStep = (step: ReadStep) => void;
