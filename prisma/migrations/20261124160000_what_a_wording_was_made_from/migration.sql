-- AlterTable
ALTER TABLE "Wording" ADD COLUMN     "madeFrom" JSONB;
