import type { Example, Source } from "../types";
import { ACRONYM, NUMERAL, SHOUT, TOOL } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { GAP_PAREN, GAP_SPACE, type Word } from "../text/word";
import { ask, wordSpan, type Line, type Mark, type Rule } from "./rule";
import { ABBREVIATION_GUIDE } from "./sources";

/** What employers give names of their own to. Elsewhere an abbreviation is the trade's, and read there. */
const OWN_THING = wordSet(
  "system+ platform+ tool+ portal+ program+ project+ initiative+ process application app+ database+ framework+ methodology committee+ workstream+ module+ environment toolset portfolio dashboard+ interface+ workflow+ repository team+ migration rollout",
);

/** What is read beside those words in any company of its trade. */
const KNOWN = wordSet(
  "ada adas aml ams apm atm ats bdd bim bms bom bpm cad cae cam cat cdn cdp cicd cis citrix clm cmdb cmms cms cnc coe cpa cpq csr css cssd cvs dam dbms dcs ddd devops dlp dmp dms dns dod dsp ecm ecu edi edr ehr eld emr ems eos epa epic epr erm esg esl esol esp etl eu fda fmcg fmea fp&a gaap gdpr gis gmp gps gpu gui gxp haccp hcm hipaa hr hris hrms http https hud hvac iaas iam icd icu ide idp iep ifrs iot ios irb isms iso itil itsm ivr jit jvm kpi kyc lan ldap lean leed lims llm lms mdm mes mis mri mrp mrt msp mvc nas nasa nato nfc ngo nicu noc npi nsf oa obd oee oem oltp olap oop osha otp paas pacs pbx pci pcb phi pim pip plc plm pmo pms pos poc ppap ppe ppm prince2 pto qms rag raci rbac rdbms rest rf rfid rma roc rpa rtos s&op saas saml scada scm sdlc sdr siem six smb smt soa soap soc soc2 sop sox spc sms ssl sso stem steam stp swat tcp tdd tms tpm tps tqm tv tls ugc usb usda vdi voc voip vpn vr ar xr wan wcag wip wms www xml json yaml csv pdf html php sap ibm aws rn lpn gp gpa sat act mba phd bsc msc ap ymca ywca ngo nhs fbi dmv unicef who ok id ids",
);

/** Three letters to six: fewer are initials, more are a name or a shout. */
const SHAPE = /^[A-Z]{3,6}s?$/;

/** A line written in capitals abbreviates nothing. */
const SHOUTED = 3;

export const rule: Rule = {
  id: "expand-the-acronym",
  title: "Say what your employer’s abbreviation stands for",
  kind: "wording",
  severity: "note",
  check(line) {
    const { is, words } = line.bullet;
    if (!(is & SHOUT)) return null;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word || !isUnknown(word) || !OWN_THING.has(words[at + 1]?.lower ?? "")) continue;
      if (words[at + 1]?.gap !== GAP_SPACE || isExpanded(words, at)) continue;
      return shoutsOf(words) > SHOUTED ? null : markOf(line, at, word);
    }
    return null;
  },
};

function isUnknown({ is, text, lower }: Word): boolean {
  if (!(is & SHOUT) || is & (ACRONYM | TOOL | NUMERAL) || !SHAPE.test(text)) return false;
  return !KNOWN.has(lower) && !KNOWN.has(lower.replace(/s$/, ""));
}

/** "the claims desk (CLD) system" and "CLD (claims desk)". */
const isExpanded = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === GAP_PAREN ||
  words[at + 1]?.gap === GAP_PAREN ||
  words[at + 2]?.gap === GAP_PAREN;

const shoutsOf = (words: readonly Word[]): number =>
  words.reduce((count, { is }) => count + (is & SHOUT ? 1 : 0), 0);

const markOf = (line: Line, at: number, word: Word): Mark =>
  ask(
    wordSpan(line, at, at + 1),
    `Outside your company few readers know what “${word.text}” stands for.`,
    "What is it in plain words?",
  );

export const why =
  "A reader outside the company cannot picture work on a thing that has only its initials.";

export const source: Source = ABBREVIATION_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Moved 40 branches to the «QRT» platform in 6 months, one region at a time",
    strong: "Moved 40 branches to one quoting tool in 6 months, one region at a time",
  },
  {
    weak: "Cut returns of the «BLDX» program from 14% to 9% by weighing each parcel",
    strong: "Cut returns of the home delivery program from 14% to 9% by weighing each parcel",
  },
  {
    weak: "Chose a nightly load over live sync for the «FRTN» database, which halved its cost",
    strong: "Chose a nightly load over live sync for the freight database, which halved its cost",
  },
];

export const allows: readonly string[] = [
  "Moved 40 branches to one CRM platform in 6 months, one region at a time",
  "Rewrote the alarms of the HVAC system, and false calls fell from 30 to 4 a month",
  "Moved 40 branches to the quoting (QRT) platform in 6 months, one region at a time",
  "Won the NSF grant for a reading room and its 3 posts",
];
