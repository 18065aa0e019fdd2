declare module "write-good" {
  type Suggestion = { readonly index: number; readonly offset: number; readonly reason: string };
  const writeGood: (text: string) => readonly Suggestion[];
  export default writeGood;
}
