-- CreateTable
CREATE TABLE "Version" (
    "ownerId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "track" "Track" NOT NULL,
    "name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "lines" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Version_pkey" PRIMARY KEY ("ownerId","id")
);

-- CreateIndex
CREATE INDEX "Version_ownerId_track_createdAt_idx" ON "Version"("ownerId", "track", "createdAt");

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Profile"("ownerId") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say, by hand.

ALTER TABLE "Version"
  ADD CONSTRAINT "Version_reason_known" CHECK ("reason" IN ('kept', 'before-import', 'before-replace', 'before-restore')),
  ADD CONSTRAINT "Version_content_has_shape" CHECK (jsonb_typeof("content") = 'object' AND "content" ? 'shape'),
  ADD CONSTRAINT "Version_lines_not_negative" CHECK ("lines" >= 0);
