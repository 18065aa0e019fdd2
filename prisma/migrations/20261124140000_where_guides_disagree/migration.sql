-- CreateEnum
CREATE TYPE "CurrentTense" AS ENUM ('either', 'present', 'past');

-- CreateEnum
CREATE TYPE "Ending" AS ENUM ('alike', 'open', 'stop');

-- AlterTable
ALTER TABLE "Profile" ADD COLUMN     "currentTense" "CurrentTense" NOT NULL DEFAULT 'either',
ADD COLUMN     "ending" "Ending" NOT NULL DEFAULT 'alike',
ADD COLUMN     "lineWords" INTEGER NOT NULL DEFAULT 35;

-- Prisma knows no checks, so this one is written by hand.
ALTER TABLE "Profile"
  ADD CONSTRAINT "Profile_line_words_known" CHECK ("lineWords" IN (20, 35));
