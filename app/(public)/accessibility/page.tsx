import type { Metadata } from "next";
import { CriteriaTable } from "./criteria-table";

export const metadata: Metadata = { title: "Accessibility" };

export default function AccessibilityPage() {
  return (
    <article className="wrap py-10 md:py-14">
      <div className="prose">
        <h1>Accessibility: what was tested, and what was not</h1>
        <p>
          Twotrack aims at the Web Content Accessibility Guidelines 2.2, level AA. This page says
          how far that was checked, so that you need not guess.
        </p>

        <h2>What is checked each time the project is built</h2>
        <ul>
          <li>axe finds nothing on the pages, in the light and in the dark theme.</li>
          <li>
            The journey from a pasted resume to two exported resumes is walked in a real Chromium:
            with a pointer, with the keyboard alone, and on a screen as wide as a phone’s.
          </li>
          <li>The browser’s console stays silent while that happens.</li>
        </ul>

        <h2>What it is built on</h2>
        <ul>
          <li>
            Your text is a plain text field: spelling, undo, input methods and screen readers are
            your browser’s own. Marks are painted behind it, and each is repeated in words.
          </li>
          <li>
            A kind of finding is a color, a line style and a word. A track is a color, a shape and a
            name. Nothing is told by color alone.
          </li>
          <li>
            Every act is a button or a native control. Lines are put in order with <b>Move up</b>{" "}
            and <b>Move down</b>, and focus stays on the button.
          </li>
          <li>Nothing moves by itself, and no message goes away on a timer.</li>
          <li>Text scales with your browser’s setting, and pages reflow on a narrow screen.</li>
          <li>Forced colors and reduced motion are followed.</li>
        </ul>

        <h2>What was not tested</h2>
        <ul>
          <li>No screen reader was used by a person. Firefox and Safari were not tried.</li>
          <li>Voice control, switch control and magnifiers were not tried.</li>
        </ul>

        <h2>What falls short</h2>
        <ul>
          <li>
            On a phone the preview of a resume is a small picture of the page. <b>Read as text</b>{" "}
            shows the same words at reading size.
          </li>
          <li>
            The exported PDF is tagged and its text stands in reading order, but it claims no
            conformance to PDF/UA. The Word file has real headings and lists, and plain text reads
            everywhere.
          </li>
          <li>The coach reads English only, and the fonts cover the Latin script.</li>
        </ul>
        <p>
          If something keeps you from your resume, tell whoever runs this installation what you
          tried and what happened.
        </p>

        <h2>Criterion by criterion</h2>
        <p>
          <b>Tested</b> names the test that would fail. <b>Read through</b> was judged from the
          code; not every page was walked for it, and no test holds it.
        </p>
      </div>
      <CriteriaTable />
    </article>
  );
}
