-- CreateTable
CREATE TABLE "Snapshot" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "career" JSONB NOT NULL,
    "jobs" INTEGER NOT NULL,
    "bullets" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Snapshot_ownerId_createdAt_key" ON "Snapshot"("ownerId", "createdAt");

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Profile"("ownerId") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say, by hand.

ALTER TABLE "Snapshot"
  ADD CONSTRAINT "Snapshot_reason_known" CHECK ("reason" IN ('import-add', 'import-replace', 'undo')),
  ADD CONSTRAINT "Snapshot_career_has_shape" CHECK (jsonb_typeof("career") = 'object' AND "career" ? 'shape'),
  ADD CONSTRAINT "Snapshot_counts_not_negative" CHECK ("jobs" >= 0 AND "bullets" >= 0);
