/**
 * Measures the resume readers on a folder of resumes: `npm run eval:resumes -- DIR [--verbose]`.
 * DIR holds NAME.txt, .md, .pdf or .docx and gold/NAME.json ({experiences: [{organisation, title,
 * bullets}], bullets}); gold/NAME.words.txt, where there, is the source's words as they were meant,
 * and has to be there for a PDF's or DOCX's words to be counted. The folder is no part of the project.
 */
import { existsSync } from "node:fs";
import { reportResumes } from "./resume-figures";

const dir = process.argv[2];
if (dir === undefined || !existsSync(dir)) {
  console.error(
    "Usage: npm run eval:resumes -- DIR [--verbose]   (NAME.txt, .md, .pdf or .docx, and gold/NAME.json)",
  );
  process.exit(2);
}
await reportResumes(dir, process.argv.includes("--verbose"));
