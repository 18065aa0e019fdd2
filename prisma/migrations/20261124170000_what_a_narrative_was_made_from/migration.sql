-- AlterTable
ALTER TABLE "Variant" ADD COLUMN     "answers" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "confirmed" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "headlineMade" JSONB,
ADD COLUMN     "summaryMade" JSONB;
