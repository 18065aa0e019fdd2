/** A process that waits for a child of its own: its standard input says what that one runs. */
import { text } from "node:stream/consumers";
import { runApart } from "../../lib/resume/apart/run-apart";
import type { ChildProgram } from "../../lib/resume/apart/wire";

async function main(): Promise<void> {
  const program = JSON.parse(await text(process.stdin)) as ChildProgram;
  const bounds = { timeMs: 60_000, memoryBytes: 256_000_000, answerBytes: 1_000 };
  await runApart(program, { bytes: new Uint8Array(1), name: "" }, bounds, {
    onStep: (step) => "page" in step && process.stdout.write(String(step.page)),
  });
}

void main();
