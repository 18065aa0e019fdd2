import { Circle, Document, Link, Page, renderToBuffer, Svg, Text, View } from "@react-pdf/renderer";
import type { ReactElement, ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { isRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";
import { readPdf } from "@/lib/resume/read/pdf";
import { plainJobs, type PlainJob } from "./builders";

const JOBS: readonly PlainJob[] = [
  {
    name: "Larkfield Health",
    position: "Operations Manager",
    dateText: "2019 – 2021",
    bullets: [
      "Cut the weekly returns report from two days to three hours for 14 clinics in the north",
      "Led a team of nine across two shifts",
    ],
  },
  {
    name: "Brightmoor Retail Ltd",
    position: "Business Analyst",
    dateText: "2015 – 2018",
    bullets: ["Stopped the paper coupon after two stores sold the same without it"],
  },
];

/** The document's own styles; no markup of a page is made of them. */
const look = <Style extends object>(style: Style): { style: Style } => ({ style });
const row = { flexDirection: "row", justifyContent: "space-between" } as const;
const Heading = ({ children }: { children: string }): ReactElement => (
  <Text {...look({ fontFamily: "Helvetica-Bold", fontSize: 13, marginTop: 12, marginBottom: 4 })}>
    {children}
  </Text>
);
const Dot = (): ReactElement => (
  <Svg width={4} height={4} {...look({ marginTop: 4, marginRight: 7 })}>
    <Circle cx={2} cy={2} r={2} fill="black" />
  </Svg>
);
const Bullet = ({ text, drawn }: { text: string; drawn?: boolean }): ReactElement => (
  <View {...look({ flexDirection: "row", marginLeft: 6 })}>
    {drawn === true ? <Dot /> : <Text {...look({ width: 11 })}>•</Text>}
    <Text {...look({ flex: 1 })}>{text}</Text>
  </View>
);
const Job = ({ job, drawn = false }: { job: PlainJob; drawn?: boolean }): ReactElement => (
  <View {...look({ marginBottom: 8 })}>
    <View {...look(row)}>
      <Text {...look({ fontFamily: "Helvetica-Bold" })}>{job.position}</Text>
      <Text>{job.dateText}</Text>
    </View>
    <Text>{job.name}</Text>
    {job.bullets.map((text) => (
      <Bullet key={text} text={text} drawn={drawn} />
    ))}
  </View>
);
const Jobs = ({ drawn = false }: { drawn?: boolean }): ReactElement => (
  <>
    {JOBS.map((job) => (
      <Job key={job.name} job={job} drawn={drawn} />
    ))}
  </>
);
const Name = (): ReactElement => (
  <Text {...look({ fontSize: 22, marginBottom: 12 })}>Ines Marlow</Text>
);

const text = { fontFamily: "Helvetica", fontSize: 10, lineHeight: 1.4, padding: 50 } as const;
async function read(...pages: readonly ReactNode[]): Promise<ReadResume> {
  const bytes = await renderToBuffer(
    <Document>
      {pages.map((page, at) => (
        <Page key={at} size="A4" {...look(text)}>
          {page}
        </Page>
      ))}
    </Document>,
  );
  const answer = await readPdf(new Uint8Array(bytes));
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

const Sidebar = (): ReactElement => (
  <View {...look({ width: 130 })}>
    <Text>ines@marlow.example</Text>
    <Text>+44 113 496 0117</Text>
    <Heading>Skills</Heading>
    <Bullet text="Backlog ordering" />
    <Bullet text="SQL" />
    <Heading>Languages</Heading>
    <Text>German (fluent)</Text>
  </View>
);
const Main = ({ drawn = false }: { drawn?: boolean }): ReactElement => (
  <View {...look({ width: 340 })}>
    <Heading>Experience</Heading>
    <Jobs drawn={drawn} />
  </View>
);
const columns = { flexDirection: "row", gap: 22 } as const;

describe("columns are read one after the other, by where they stand", () => {
  const expectWhole = ({ resume }: ReadResume): void => {
    expect(plainJobs(resume)).toEqual(JOBS);
    expect(resume.basics).toMatchObject({ name: "Ines Marlow", email: "ines@marlow.example" });
    expect(resume.skills?.map((skill) => skill.name)).toEqual(["Backlog ordering", "SQL"]);
    expect(resume.languages).toEqual([{ language: "German", fluency: "fluent" }]);
  };

  it("a sidebar at the left, drawn before the name", async () => {
    expectWhole(
      await read(
        <View {...look(columns)}>
          <Sidebar />
          <View>
            <Name />
            <Main />
          </View>
        </View>,
      ),
    );
  });

  it("a sidebar at the right, below a head of full width", async () => {
    expectWhole(
      await read(
        <>
          <Name />
          <View {...look(columns)}>
            <Main />
            <Sidebar />
          </View>
        </>,
      ),
    );
  });

  it("a sidebar beside a job that goes on overleaf", async () => {
    const [first, second] = JOBS;
    if (first === undefined || second === undefined) throw new Error("Two jobs are needed.");
    expectWhole(
      await read(
        <>
          <Name />
          <View {...look(columns)}>
            <View {...look({ width: 340 })}>
              <Heading>Experience</Heading>
              <Job job={{ ...first, bullets: first.bullets.slice(0, 1) }} />
            </View>
            <Sidebar />
          </View>
        </>,
        <View {...look({ width: 340 })}>
          {first.bullets.slice(1).map((one) => (
            <Bullet key={one} text={one} />
          ))}
          <View {...look({ marginTop: 8 })}>
            <Job job={second} />
          </View>
        </View>,
      ),
    );
  });

  it("dates alone at the right make no column", async () => {
    const back = await read(<Name />, <Main />);
    expect(plainJobs(back.resume)).toEqual(JOBS);
  });
});

describe("rails are woven in", () => {
  const rail = { flexDirection: "row", marginBottom: 8 } as const;
  it("labels beside their sections", async () => {
    const back = await read(
      <>
        <Name />
        <View {...look(rail)}>
          <Text {...look({ width: 90, fontFamily: "Helvetica-Bold" })}>Experience</Text>
          <View {...look({ flex: 1 })}>
            <Jobs />
          </View>
        </View>
        <View {...look(rail)}>
          <Text {...look({ width: 90, fontFamily: "Helvetica-Bold" })}>Languages</Text>
          <Text>German (fluent)</Text>
        </View>
      </>,
    );
    expect(plainJobs(back.resume)).toEqual(JOBS);
    expect(back.resume.languages).toEqual([{ language: "German", fluency: "fluent" }]);
  });

  it("dates and places beside their jobs", async () => {
    const back = await read(
      <>
        <Name />
        <Heading>Experience</Heading>
        {JOBS.map((job) => (
          <View key={job.name} {...look(rail)}>
            <View {...look({ width: 90 })}>
              <Text>{job.dateText.replace("– ", "–\n")}</Text>
              <Text>Leeds</Text>
            </View>
            <View {...look({ flex: 1 })}>
              <Text {...look({ fontFamily: "Helvetica-Bold" })}>{job.position}</Text>
              <Text>{job.name}</Text>
              {job.bullets.map((one) => (
                <Bullet key={one} text={one} />
              ))}
            </View>
          </View>
        ))}
      </>,
    );
    expect(plainJobs(back.resume)).toEqual(JOBS);
    expect(back.resume.work?.map((job) => job.location)).toEqual(["Leeds", "Leeds"]);
  });
});

describe("what a page shows without words is understood", () => {
  it("bullets drawn as circles", async () => {
    const back = await read(
      <>
        <Name />
        <Main drawn />
      </>,
    );
    expect(back.lines.filter((line) => line.text.startsWith("• "))).toHaveLength(3);
    expect(plainJobs(back.resume)).toEqual(JOBS);
  });

  it("letters that are spaced out", async () => {
    const back = await read(
      <>
        <Text {...look({ fontSize: 18, letterSpacing: 7, marginBottom: 10 })}>INES MARLOW</Text>
        <Text {...look({ fontSize: 13, letterSpacing: 5 })}>WORK EXPERIENCE</Text>
        <Jobs />
      </>,
    );
    expect(back.resume.basics?.name).toBe("INES MARLOW");
    expect(back.lines.map((line) => line.text)).toContain("WORK EXPERIENCE");
    expect(plainJobs(back.resume)).toEqual(JOBS);
  });

  it("a link whose address the words do not say", async () => {
    const back = await read(
      <>
        <Name />
        <Link src="https://www.linkedin.com/in/inesmarlow">LinkedIn</Link>
        <Main />
      </>,
    );
    expect(back.resume.basics?.profiles?.[0]?.url).toBe("https://www.linkedin.com/in/inesmarlow");
  });
});

describe("page headers and footers", () => {
  it("are taken out of the text, and named once among the unread lines", async () => {
    const [first, second] = JOBS;
    if (first === undefined || second === undefined) throw new Error("Two jobs are needed.");
    const Paper = ({ page }: { page: number }): ReactElement => (
      <>
        <Text {...look({ position: "absolute", top: 20, left: 50, fontSize: 8 })}>
          Confidential draft
        </Text>
        <Text {...look({ position: "absolute", bottom: 20, right: 50, fontSize: 8 })}>
          {`Page ${page} of 2`}
        </Text>
      </>
    );
    const back = await read(
      <>
        <Paper page={1} />
        <Name />
        <Heading>Experience</Heading>
        <Job job={{ ...first, bullets: first.bullets.slice(0, 1) }} />
      </>,
      <>
        <Paper page={2} />
        {first.bullets.slice(1).map((one) => (
          <Bullet key={one} text={one} />
        ))}
        <View {...look({ marginTop: 8 })}>
          <Job job={second} />
        </View>
      </>,
    );
    expect(plainJobs(back.resume)).toEqual(JOBS);
    expect(back.resume.basics?.name).toBe("Ines Marlow");
    expect(back.unread.filter((line) => line.includes("Confidential"))).toHaveLength(1);
    expect(back.unread.filter((line) => line.startsWith("Page"))).toHaveLength(1);
  });
});
