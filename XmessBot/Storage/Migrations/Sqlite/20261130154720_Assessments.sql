CREATE TABLE "AssessmentEntries" (
    "RequestId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Move" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Need" INTEGER NULL,
    "Transferability" INTEGER NULL,
    "Alignment" INTEGER NULL,
    "Text" TEXT NULL,
    "At" INTEGER NOT NULL,
    "Author" TEXT NOT NULL,
    CONSTRAINT "PK_AssessmentEntries" PRIMARY KEY ("RequestId", "Position"),
    CONSTRAINT "FK_AssessmentEntries_Requests_RequestId" FOREIGN KEY ("RequestId") REFERENCES "Requests" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Assessors" (
    "RequestId" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "IsNamed" INTEGER NOT NULL,
    "Abstains" INTEGER NOT NULL,
    "Need" INTEGER NULL,
    "Transferability" INTEGER NULL,
    "Alignment" INTEGER NULL,
    CONSTRAINT "PK_Assessors" PRIMARY KEY ("RequestId", "PersonId"),
    CONSTRAINT "FK_Assessors_Requests_RequestId" FOREIGN KEY ("RequestId") REFERENCES "Requests" ("Id") ON DELETE CASCADE
);

CREATE TABLE "CallAssessors" (
    "Call" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Author" TEXT NOT NULL,
    CONSTRAINT "PK_CallAssessors" PRIMARY KEY ("Call", "PersonId"),
    CONSTRAINT "FK_CallAssessors_Calls_Call" FOREIGN KEY ("Call") REFERENCES "Calls" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CallAssessors_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Involvements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Involvements" PRIMARY KEY AUTOINCREMENT,
    "Municipality" TEXT NULL,
    "PersonId" TEXT NULL,
    "Level" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE INDEX "IX_AssessmentEntries_PersonId" ON "AssessmentEntries" ("PersonId");

CREATE INDEX "IX_Assessors_PersonId" ON "Assessors" ("PersonId");

CREATE INDEX "IX_CallAssessors_PersonId" ON "CallAssessors" ("PersonId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130154720_Assessments', '10.0.15');

