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
/** Points that must remain below a heading for it to stay on the page. */
const ROOM_BELOW_HEADING = 44;

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

function Entry({ entry }: { entry: OutlineEntry }): ReactElement {
  const detail = [entry.detail, entry.place].filter((text) => text !== "").join(", ");
  const hasHead = entry.lead !== "" || detail !== "" || entry.date !== "";
  return (
    <View style={style.entry}>
      {hasHead && (
        <View style={style.entryHead} minPresenceAhead={ROOM_BELOW_HEADING} wrap={false}>
          <Text style={style.entryNames}>
            <Text style={style.lead}>
              {drawable(entry.lead + (entry.lead !== "" && detail !== "" ? ", " : ""))}
            </Text>
            {drawable(detail)}
          </Text>
          {entry.date !== "" && <Text style={style.date}>{drawable(entry.date)}</Text>}
        </View>
      )}
      {entry.paragraphs.map((text, at) => (
        <Text key={at}>{drawable(text)}</Text>
      ))}
      {entry.bullets.map((text, at) => (
        <View key={at} style={style.bullet}>
          <Text style={style.mark}>•</Text>
          <Text style={style.bulletText}>{drawable(text)}</Text>
        </View>
      ))}
    </View>
  );
}

function Section({ section }: { section: OutlineSection }): ReactElement {
  return (
    <View>
      <Text style={style.heading} minPresenceAhead={ROOM_BELOW_HEADING}>
        {section.heading}
      </Text>
      {section.entries.map((entry, at) => (
        <Entry key={at} entry={entry} />
      ))}
      {section.lines.map((text, at) => (
        <Text key={at}>{drawable(text)}</Text>
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
