-- CreateTable
CREATE TABLE "InterviewNote" (
    "ownerId" UUID NOT NULL,
    "bulletId" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "InterviewNote_pkey" PRIMARY KEY ("ownerId","bulletId","question")
);

-- AddForeignKey
ALTER TABLE "InterviewNote" ADD CONSTRAINT "InterviewNote_ownerId_bulletId_fkey" FOREIGN KEY ("ownerId", "bulletId") REFERENCES "Bullet"("ownerId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say, by hand.

ALTER TABLE "InterviewNote" ADD CONSTRAINT "InterviewNote_revision_positive" CHECK ("revision" >= 1);
