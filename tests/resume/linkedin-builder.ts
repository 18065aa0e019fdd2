import { strToU8, zipSync } from "fflate";

const quoted = (value: string): string =>
  /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
/** A CSV file as the site writes it. */
export const csv = (head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n") + "\r\n";

export const POSITION_HEAD = [
  "Company Name",
  "Title",
  "Description",
  "Location",
  "Started On",
  "Finished On",
] as const;

/** The files of a whole export of a made-up person. */
export const FILES: Readonly<Record<string, string>> = {
  "Profile.csv": csv(
    [
      ...["First Name", "Last Name", "Maiden Name", "Address", "Birth Date", "Headline"],
      ...["Summary", "Industry", "Zip Code", "Geo Location", "Twitter Handles", "Websites"],
      "Instant Messengers",
    ],
    [
      ...["Ines", "Marlow", "", "", "Mar 3", "Product Owner, claims and retail"],
      ...["Nine years in claims.\n\nOrders work by what it costs to wait.", "Insurance", "LS1"],
      ...["Leeds, England", "[inesm]", "[PERSONAL:https://marlow.example,BLOG:notes.example]", ""],
    ],
  ),
  "Email Addresses.csv": csv(
    ["Email Address", "Confirmed", "Primary", "Updated On"],
    ["ines@marlow.example", "Yes", "Yes", "Not Available"],
    ["old@marlow.example", "Yes", "No", "Not Available"],
  ),
  "PhoneNumbers.csv": csv(["Extension", "Number", "Type"], ["", "+44 113 496 0117", "Mobile"]),
  "Positions.csv": csv(
    POSITION_HEAD,
    [
      ...["Larkfield Health", "Product Owner"],
      'Claims portal for 40 clinics, known as "the desk".\n\n• Cut the queue by half\n• Agreed a definition of ready',
      ...["Leeds", "Jan 2021", ""],
    ],
    ["Larkfield Health", "Business Analyst", "", "Leeds", "Mar 2019", "Jan 2021"],
    ["Brightmoor Retail", "Clerk", "Sorted returns for 14 stores.", "", "2016", "2019"],
  ),
  "Education.csv": csv(
    ["School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"],
    ["University of Leeds", "2013", "2016", "", "BA, Geography", "Rowing club"],
  ),
  "Skills.csv": csv(["Name"], ["Backlog ordering"], ["SQL"]),
  "Certifications.csv": csv(
    ["Name", "Url", "Authority", "Started On", "Finished On", "License Number"],
    ["Scrum Product Owner", "https://cert.example/1", "Scrum Board", "May 2023", "", "A-17"],
  ),
  "Languages.csv": csv(
    ["Name", "Proficiency"],
    ["German", "Professional working proficiency"],
    ["Welsh", ""],
  ),
  "Projects.csv": csv(
    ["Title", "Description", "Url", "Started On", "Finished On"],
    [
      "Tide tables",
      "- Wrote the parser\n- Drew the charts",
      "https://tide.example",
      "2018",
      "2019",
    ],
  ),
  "Honors.csv": csv(["Title", "Description", "Issued On"], ["Desk of the year", "", "Jun 2020"]),
  "Publications.csv": csv(
    ["Name", "Published On", "Description", "Publisher", "Url"],
    ["On waiting", "Apr 2022", "What a queue costs.", "Harbor Press", ""],
  ),
  "Volunteering.csv": csv(
    ["Company Name", "Role", "Cause", "Started On", "Finished On", "Description"],
    ["Harbor Library", "Reader", "Education", "Feb 2020", "", "Reads to children."],
  ),
};

export const exportZip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
