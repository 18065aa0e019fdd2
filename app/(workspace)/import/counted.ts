/** "1 job", "1,200 jobs", "2 summaries". */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? what : `${what.replace(/y$/, "ie")}s`}`;
}
