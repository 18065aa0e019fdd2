import { Document, Link, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { drawable } from "./coverage";
import { loadFonts, SERIF } from "./fonts";
import {
  SUMMARY_HEADING,
  type ContactPart,
  type Outline,
  type OutlineEntry,
  type OutlineSection,
} from "./outline";

export type Paper = "a4" | "letter";
export type DocumentFacts = { readonly title: string; readonly paper: Paper };

const INK = "#14161a";
const SOFT = "#3c3f45";
/** Points; one column, so that reading order is page order. */
const style = StyleSheet.create({
  page: {
    fontFamily: SERIF,
    fontSize: 10.5,
    lineHeight: 1.4,
    color: INK,
    paddingVertical: 50,
    paddingHorizontal: 54,
  },
  name: { fontSize: 20, fontWeight: 600, lineHeight: 1.2 },
  headline: { fontSize: 11.5, marginTop: 2 },
  contact: { fontSize: 9.75, color: SOFT, marginTop: 3 },
  link: { color: SOFT, textDecoration: "none" },
  heading: {
    fontSize: 10.5,
    fontWeight: 600,
    marginTop: 14,
    marginBottom: 5,
    paddingBottom: 2,
    borderBottomWidth: 0.6,
    borderBottomColor: SOFT,
  },
  entry: { marginBottom: 7 },
  entryHead: { flexDirection: "row", justifyContent: "space-between" },
  entryNames: { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingRight: 12 },
  lead: { fontWeight: 600 },
  date: { flexShrink: 0, maxWidth: "45%", textAlign: "right" },
  bullet: { flexDirection: "row", marginTop: 1.5 },
  mark: { width: 11 },
  bulletText: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
});
function Contact({ parts }: { parts: readonly ContactPart[] }): ReactElement {
  return (
    <Text style={style.contact}>
      {parts.map((part, at) => (
        <Text key={at}>
          {at === 0 ? "" : " · "}
          {part.href === undefined ? (
            drawable(part.text)
          ) : (
            <Link src={part.href} style={style.link}>
              {drawable(part.text)}
            </Link>
          )}
        </Text>
      ))}
    </Text>
  );
}

const Paragraph = ({ text }: { text: string }): ReactElement => <Text>{drawable(text)}</Text>;

const Bullet = ({ text }: { text: string }): ReactElement => (
  <View style={style.bullet}>
    <Text style={style.mark}>•</Text>
    <Text style={style.bulletText}>{drawable(text)}</Text>
  </View>
);

function EntryHead({ entry }: { entry: OutlineEntry }): ReactElement | null {
  const detail = [entry.detail, entry.place].filter((text) => text !== "").join(", ");
  if (entry.lead === "" && detail === "" && entry.date === "") return null;
  return (
    <View style={style.entryHead}>
      <Text style={style.entryNames}>
        <Text style={style.lead}>
          {drawable(entry.lead + (entry.lead !== "" && detail !== "" ? ", " : ""))}
        </Text>
        {drawable(detail)}
      </Text>
      {entry.date !== "" && <Text style={style.date}>{drawable(entry.date)}</Text>}
    </View>
  );
}

/** What may not be parted by the end of a page: a head with the first line below it. */
function EntryTop({ entry }: { entry: OutlineEntry }): ReactElement {
  const [paragraph] = entry.paragraphs;
  const [bullet] = entry.bullets;
  return (
    <>
      <EntryHead entry={entry} />
      {paragraph !== undefined && <Paragraph text={paragraph} />}
      {paragraph === undefined && bullet !== undefined && <Bullet text={bullet} />}
    </>
  );
}

function EntryRest({ entry }: { entry: OutlineEntry }): ReactElement {
  const bullets = entry.paragraphs.length === 0 ? entry.bullets.slice(1) : entry.bullets;
  return (
    <View style={style.entry}>
      {entry.paragraphs.slice(1).map((text, at) => (
        <Paragraph key={at} text={text} />
      ))}
      {bullets.map((text, at) => (
        <Bullet key={at} text={text} />
      ))}
    </View>
  );
}

/** The heading stays with the first thing below it, whatever that is. */
function Section({ section }: { section: OutlineSection }): ReactElement {
  const [first, ...others] = section.entries;
  const [line] = section.lines;
  return (
    <View>
      <View wrap={false}>
        <Text style={style.heading}>{section.heading}</Text>
        {first ? <EntryTop entry={first} /> : line !== undefined && <Paragraph text={line} />}
      </View>
      {first && <EntryRest entry={first} />}
      {others.map((entry, at) => (
        <View key={at}>
          <View wrap={false}>
            <EntryTop entry={entry} />
          </View>
          <EntryRest entry={entry} />
        </View>
      ))}
      {(first ? section.lines : section.lines.slice(1)).map((text, at) => (
        <Paragraph key={at} text={text} />
      ))}
    </View>
  );
}

const PAGE_SIZES = { a4: "A4", letter: "LETTER" } as const;

/** A PDF of selectable text in reading order, fonts embedded, title and language set. */
export async function writePdf(outline: Outline, facts: DocumentFacts): Promise<Uint8Array> {
  await loadFonts();
  const summary: OutlineSection = { heading: SUMMARY_HEADING, entries: [], lines: outline.summary };
  const sections = outline.summary.length === 0 ? outline.sections : [summary, ...outline.sections];
  const paper = (
    <Document
      title={facts.title}
      author={outline.name}
      language="en-US"
      creator="Twotrack"
      producer="Twotrack"
    >
      <Page size={PAGE_SIZES[facts.paper]} style={style.page}>
        {outline.name !== "" && <Text style={style.name}>{drawable(outline.name)}</Text>}
        {outline.headline !== "" && (
          <Text style={style.headline}>{drawable(outline.headline)}</Text>
        )}
        {outline.contact.length > 0 && <Contact parts={outline.contact} />}
        {sections.map((section, at) => (
          <Section key={at} section={section} />
        ))}
      </Page>
    </Document>
  );
  return new Uint8Array(await renderToBuffer(paper));
}
