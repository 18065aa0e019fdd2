/** "1 job", "1,200 jobs". */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? what : `${what}s`}`;
}
