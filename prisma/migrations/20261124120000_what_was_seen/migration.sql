-- CreateEnum
CREATE TYPE "AsideReason" AS ENUM ('confidential', 'elsewhere', 'untrue', 'other');

-- AlterTable
ALTER TABLE "Bullet" ADD COLUMN     "readBy" TEXT,
ADD COLUMN     "readFindings" JSONB;

-- A default would date what is there already by the day of this migration.
ALTER TABLE "Dismissal" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "setAsideAt" TIMESTAMP(3);
ALTER TABLE "Dismissal" ALTER COLUMN "setAsideAt" SET DEFAULT CURRENT_TIMESTAMP;

-- Reasons were kept as the words of the page. Other words than these stay, as the note.
UPDATE "Dismissal" SET "note" = "reason"
WHERE "reason" NOT IN ('The answer is confidential', 'It is in another bullet', 'It is not true here');

ALTER TABLE "Dismissal"
  ALTER COLUMN "reason" DROP DEFAULT,
  ALTER COLUMN "reason" TYPE "AsideReason" USING (CASE "reason"
    WHEN 'The answer is confidential' THEN 'confidential'
    WHEN 'It is in another bullet' THEN 'elsewhere'
    WHEN 'It is not true here' THEN 'untrue'
    ELSE 'other'
  END)::"AsideReason";

-- What the schema file cannot say, by hand.

-- A reading names its engine, or there is none.
ALTER TABLE "Bullet" ADD CONSTRAINT "Bullet_reading_whole"
  CHECK (("readBy" IS NULL) = ("readFindings" IS NULL) AND jsonb_typeof("readFindings") = 'object');
