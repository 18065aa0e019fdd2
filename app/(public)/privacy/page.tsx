import type { Metadata } from "next";
import {
  AUTOMATIC_VERSIONS_MAX,
  IMPORT_MAX_CHARS,
  KEPT_VERSIONS_MAX,
  SNAPSHOTS_MAX,
  UNDO_DAYS,
} from "@/lib/schemas/limits";

export const metadata: Metadata = { title: "Privacy" };

export default function PrivacyPage() {
  return (
    <article className="wrap py-10 md:py-14">
      <div className="prose">
        <h1>What is kept, and what never leaves your device</h1>
        <p>
          A resume is about a person. So Twotrack keeps what you ask it to keep, shows it to you
          alone, and sends it nowhere else.
        </p>

        <h2>Before you have an account</h2>
        <ul>
          <li>
            What you type or paste on the start page is read by your own browser. No request carries
            it anywhere; you can go offline and the box still works.
          </li>
          <li>
            Your browser keeps those lines on your device, so that you can bring them along when you
            sign up. Signing out takes them away, and so does clearing the box.
          </li>
        </ul>

        <h2>When you bring a resume</h2>
        <ul>
          <li>
            Pasted text and text, Markdown and JSON files are read in your browser too, up to{" "}
            {IMPORT_MAX_CHARS.toLocaleString("en-US")} characters at once. Nothing is sent until you
            press <b>Add</b>, and then only what you ticked.
          </li>
          <li>
            PDF and Word files and LinkedIn’s ZIP are sent to this server to be read, by a program
            of their own that can reach neither the database nor the network. The file is not kept,
            and nothing of it is stored until you press <b>Add</b>.
          </li>
          <li>
            Until then the text stays in that one tab, so that a reload does not lose it. It is gone
            when you add it, sign out or close the tab.
          </li>
        </ul>

        <h2>What an account keeps</h2>
        <ul>
          <li>Your email address, and a one-way hash of your password. Nobody can read it back.</li>
          <li>
            Your career history: jobs, bullets, answers, both wordings of each bullet, headline,
            summary, sections, contact lines, and which findings you set aside and why.
          </li>
          <li>
            Your career as it was before each of your last {SNAPSHOTS_MAX} imports, so that an
            import can be undone.
          </li>
          <li>
            Versions of each resume: up to {KEPT_VERSIONS_MAX} that you keep, and for {UNDO_DAYS}{" "}
            days the last {AUTOMATIC_VERSIONS_MAX} that are kept by themselves before an import or a
            restore. A version holds the words of its lines, also of a line that you deleted since,
            until the version is deleted.
          </li>
          <li>
            Your sign-ins, as rows that end 30 days after your last visit or when you sign out.
          </li>
          <li>
            Attempts to sign in are counted to stop guessing. The counts stand under a keyed hash,
            not under your address.
          </li>
        </ul>
        <p>
          It is kept for as long as the account is there. What you delete can be undone right away.
          The deleted row stays hidden for {UNDO_DAYS} days and is removed for good at the next
          deletion after that.
        </p>

        <h2>What your browser keeps while you write</h2>
        <ul>
          <li>
            What you change is kept on this device too, under your account, until the server says
            that it has it: so a crash, a closed tab or a lost network loses nothing. Then it is
            taken away. Signing out sends what is left, and clears it.
          </li>
          <li>Which shortcuts you switched off, if you did.</li>
        </ul>

        <h2>Who can see it</h2>
        <ul>
          <li>
            You, and whoever runs this installation and its database. Every question to the database
            names its owner, so another account gets “not there” for what is yours.
          </li>
          <li>
            The log says that something failed, of which kind and where. It never holds your words.
          </li>
          <li>
            No language model, no analytics, no advertising, no fonts or scripts from elsewhere. The
            coach is a set of rules that runs in your browser and on this server.
          </li>
        </ul>

        <h2>Cookies</h2>
        <ul>
          <li>One that says you are signed in; scripts cannot read it.</li>
          <li>A few that protect the sign-in form from being sent by another site.</li>
          <li>One with your choice of a light or dark page, if you make one.</li>
        </ul>

        <h2>Taking it with you</h2>
        <p>
          Each of your two resumes can be downloaded as PDF, Word, plain text, Markdown and JSON
          Resume. <b>Download everything</b>, under Export on either resume’s page, gives you all of
          it in one ZIP: both resumes in each of these formats, a list of what each line was and is,
          and your career history, answers and notes as data. What you deleted and careers kept from
          before an import are not in it. There is no button yet that deletes an account; ask
          whoever runs this installation.
        </p>
      </div>
    </article>
  );
}
