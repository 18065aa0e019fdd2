-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Track" AS ENUM ('po', 'pm');

-- CreateEnum
CREATE TYPE "Triage" AS ENUM ('keep', 'tell');

-- CreateEnum
CREATE TYPE "Target" AS ENUM ('po', 'pm', 'both');

-- CreateEnum
CREATE TYPE "Spelling" AS ENUM ('american', 'british');

-- CreateEnum
CREATE TYPE "SectionKind" AS ENUM ('education', 'certificates', 'skills', 'languages', 'projects', 'volunteer', 'awards', 'publications', 'interests', 'references');

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" TIMESTAMP(3),
    "name" TEXT,
    "image" TEXT,
    "passwordHash" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "Session" (
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("sessionToken")
);

-- CreateTable
CREATE TABLE "VerificationToken" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VerificationToken_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Profile" (
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "contactLines" JSONB NOT NULL DEFAULT '[]',
    "target" "Target" NOT NULL DEFAULT 'both',
    "background" TEXT,
    "years" INTEGER,
    "spelling" "Spelling" NOT NULL DEFAULT 'american',
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("ownerId")
);

-- CreateTable
CREATE TABLE "Job" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organization" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "startDate" TEXT,
    "endDate" TEXT,
    "dateText" TEXT NOT NULL DEFAULT '',
    "current" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Job_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Bullet" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "jobId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "triage" "Triage",
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "answersRevision" INTEGER NOT NULL DEFAULT 0,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Bullet_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "ownerId" UUID NOT NULL,
    "bulletId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "known" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("ownerId","bulletId","question")
);

-- CreateTable
CREATE TABLE "Wording" (
    "ownerId" UUID NOT NULL,
    "bulletId" UUID NOT NULL,
    "track" "Track" NOT NULL,
    "text" TEXT,
    "parts" JSONB,
    "engineVersion" TEXT,
    "confirmed" JSONB NOT NULL DEFAULT '{}',
    "bulletRevision" INTEGER,
    "answersRevision" INTEGER,
    "included" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("ownerId","bulletId","track")
);

-- CreateTable
CREATE TABLE "Variant" (
    "ownerId" UUID NOT NULL,
    "track" "Track" NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Variant_pkey" PRIMARY KEY ("ownerId","track")
);

-- CreateTable
CREATE TABLE "Section" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "SectionKind" NOT NULL,
    "entries" JSONB NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Section_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Dismissal" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "bulletId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "before" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Dismissal_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateTable
CREATE TABLE "Posting" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Posting_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "RateLimiterFlexible_expire_idx" ON "RateLimiterFlexible"("expire");

-- CreateIndex
CREATE INDEX "Job_ownerId_position_idx" ON "Job"("ownerId", "position");

-- CreateIndex
CREATE INDEX "Bullet_ownerId_jobId_position_idx" ON "Bullet"("ownerId", "jobId", "position");

-- CreateIndex
CREATE INDEX "Wording_ownerId_track_position_idx" ON "Wording"("ownerId", "track", "position");

-- CreateIndex
CREATE INDEX "Section_ownerId_position_idx" ON "Section"("ownerId", "position");

-- CreateIndex
CREATE INDEX "Dismissal_ownerId_bulletId_idx" ON "Dismissal"("ownerId", "bulletId");

-- CreateIndex
CREATE INDEX "Posting_ownerId_createdAt_idx" ON "Posting"("ownerId", "createdAt");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Profile" ADD CONSTRAINT "Profile_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Job" ADD CONSTRAINT "Job_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Profile"("ownerId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bullet" ADD CONSTRAINT "Bullet_ownerId_jobId_fkey" FOREIGN KEY ("ownerId", "jobId") REFERENCES "Job"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_ownerId_bulletId_fkey" FOREIGN KEY ("ownerId", "bulletId") REFERENCES "Bullet"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_ownerId_bulletId_fkey" FOREIGN KEY ("ownerId", "bulletId") REFERENCES "Bullet"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Profile"("ownerId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Section" ADD CONSTRAINT "Section_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Profile"("ownerId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dismissal" ADD CONSTRAINT "Dismissal_ownerId_bulletId_fkey" FOREIGN KEY ("ownerId", "bulletId") REFERENCES "Bullet"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Posting" ADD CONSTRAINT "Posting_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Profile"("ownerId") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema cannot say, by hand.

-- One spelling of an address, so that the unique index means one person.
ALTER TABLE "User" ADD CONSTRAINT "User_email_lower_case" CHECK ("email" = lower("email") AND length("email") <= 254);

ALTER TABLE "Profile"
  ADD CONSTRAINT "Profile_background_known" CHECK ("background" IN ('business-analyst', 'project-manager', 'operations', 'qa', 'support', 'marketing', 'engineering', 'design', 'founder')),
  ADD CONSTRAINT "Profile_years_plausible" CHECK ("years" BETWEEN 0 AND 80),
  ADD CONSTRAINT "Profile_contact_lines_list" CHECK (jsonb_typeof("contactLines") = 'array'),
  ADD CONSTRAINT "Profile_revision_positive" CHECK ("revision" >= 1);

ALTER TABLE "Job"
  ADD CONSTRAINT "Job_dates_iso" CHECK ("startDate" ~ '^\d{4}(-\d{2}(-\d{2})?)?$' AND "endDate" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  ADD CONSTRAINT "Job_position_not_negative" CHECK ("position" >= 0),
  ADD CONSTRAINT "Job_revision_positive" CHECK ("revision" >= 1);

ALTER TABLE "Bullet"
  ADD CONSTRAINT "Bullet_position_not_negative" CHECK ("position" >= 0),
  ADD CONSTRAINT "Bullet_revisions_count_up" CHECK ("revision" >= 1 AND "answersRevision" >= 0);

ALTER TABLE "Answer"
  ADD CONSTRAINT "Answer_known_how" CHECK ("known" IN ('looked-up', 'worked-out', 'estimate', 'none')),
  ADD CONSTRAINT "Answer_revision_positive" CHECK ("revision" >= 1);

ALTER TABLE "Wording"
  ADD CONSTRAINT "Wording_parts_belong_to_text" CHECK ("parts" IS NULL OR ("text" IS NOT NULL AND jsonb_typeof("parts") = 'array')),
  ADD CONSTRAINT "Wording_confirmed_by_word" CHECK (jsonb_typeof("confirmed") = 'object'),
  ADD CONSTRAINT "Wording_position_not_negative" CHECK ("position" >= 0),
  ADD CONSTRAINT "Wording_revision_positive" CHECK ("revision" >= 1);

ALTER TABLE "Variant" ADD CONSTRAINT "Variant_revision_positive" CHECK ("revision" >= 1);

ALTER TABLE "Section"
  ADD CONSTRAINT "Section_entries_list" CHECK (jsonb_typeof("entries") = 'array'),
  ADD CONSTRAINT "Section_position_not_negative" CHECK ("position" >= 0),
  ADD CONSTRAINT "Section_revision_positive" CHECK ("revision" >= 1);

-- A finding is set aside once. Digests, because an index row holds at most 2.7 kB.
CREATE UNIQUE INDEX "Dismissal_once" ON "Dismissal" ("ownerId", "bulletId", "rule", md5("words"), md5("before"), md5("after"));
