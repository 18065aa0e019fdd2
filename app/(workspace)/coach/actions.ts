"use server";
import { action } from "@/lib/actions/action";
import * as answers from "@/lib/data/answers";
import * as moves from "@/lib/data/bullet-moves";
import * as bullets from "@/lib/data/bullets";
import * as dismissals from "@/lib/data/dismissals";
import * as jobs from "@/lib/data/jobs";
import * as profiles from "@/lib/data/profiles";
import * as readings from "@/lib/data/readings";
import * as sections from "@/lib/data/sections";
import * as wordings from "@/lib/data/wordings";
import { datesOf } from "@/lib/resume/read/interpret/dates-of";
import { saveAnswerInput } from "@/lib/schemas/answer";
import {
  addBulletInput,
  bulletIdInput,
  chooseTriageInput,
  moveBulletInput,
  saveBulletInput,
} from "@/lib/schemas/bullet";
import { setAsideInput, takeBackInput } from "@/lib/schemas/dismissal";
import { addJobInput, jobIdInput, moveJobInput, saveJobInput } from "@/lib/schemas/job";
import { markSeenInput } from "@/lib/schemas/news";
import { saveProfileInput } from "@/lib/schemas/profile";
import { moveSectionInput, saveSectionInput, sectionIdInput } from "@/lib/schemas/section";
import { includeWordingInput, saveWordingInput } from "@/lib/schemas/wording";

// Jobs

export const addJob = action(addJobInput, (ownerId, job) =>
  jobs.addJob(ownerId, { ...job, ...datesOf(job.dateText) }),
);

export const saveJob = action(saveJobInput, (ownerId, job) =>
  jobs.saveJob(ownerId, { ...job, ...datesOf(job.dateText) }),
);

export const moveJob = action(moveJobInput, (ownerId, { jobId, direction }) =>
  jobs.moveJob(ownerId, jobId, direction),
);

export const deleteJob = action(jobIdInput, (ownerId, { jobId }) => jobs.deleteJob(ownerId, jobId));

export const restoreJob = action(jobIdInput, (ownerId, { jobId }) =>
  jobs.restoreJob(ownerId, jobId),
);

// Bullets

export const addBullet = action(addBulletInput, bullets.addBullet);

export const saveBullet = action(saveBulletInput, bullets.saveBullet);

export const chooseTriage = action(chooseTriageInput, bullets.chooseTriage);

export const moveBullet = action(moveBulletInput, moves.moveBullet);

export const deleteBullet = action(bulletIdInput, (ownerId, { bulletId }) =>
  bullets.deleteBullet(ownerId, bulletId),
);

export const restoreBullet = action(bulletIdInput, (ownerId, { bulletId }) =>
  bullets.restoreBullet(ownerId, bulletId),
);

// Stories

export const saveAnswer = action(saveAnswerInput, answers.saveAnswer);

export const saveWording = action(saveWordingInput, wordings.saveWording);

export const includeWording = action(includeWordingInput, wordings.includeWording);

export const setAside = action(setAsideInput, dismissals.setAside);

export const takeBack = action(takeBackInput, (ownerId, { dismissalId, bulletId }) =>
  dismissals.takeBack(ownerId, bulletId, dismissalId),
);

export const markSeen = action(markSeenInput, readings.markSeen);

// The person and the rest of the resume

export const saveProfile = action(saveProfileInput, profiles.saveProfile);

export const saveSection = action(saveSectionInput, sections.saveSection);

export const moveSection = action(moveSectionInput, sections.moveSection);

export const deleteSection = action(sectionIdInput, (ownerId, { sectionId }) =>
  sections.deleteSection(ownerId, sectionId),
);

export const restoreSection = action(sectionIdInput, (ownerId, { sectionId }) =>
  sections.restoreSection(ownerId, sectionId),
);
