ALTER TABLE "Outbox" ADD "Letter" TEXT NULL;

ALTER TABLE "Memberships" ADD "At" INTEGER NULL;

ALTER TABLE "Memberships" ADD "Author" TEXT NULL;

ALTER TABLE "Memberships" ADD "Reason" TEXT NULL;

ALTER TABLE "Memberships" ADD "TakesBack" INTEGER NULL;

ALTER TABLE "Requests" ADD "Modality" AS (json_extract("Answers", '$.Modality'));

ALTER TABLE "Requests" ADD "Service" AS (json_extract("Answers", '$.Service'));

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

CREATE TABLE "CallWeights" (
    "Call" TEXT NOT NULL CONSTRAINT "PK_CallWeights" PRIMARY KEY,
    "Weights" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_CallWeights_Calls_Call" FOREIGN KEY ("Call") REFERENCES "Calls" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Exports" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Exports" PRIMARY KEY,
    "Asker" TEXT NOT NULL,
    "Parts" INTEGER NOT NULL,
    "Call" TEXT NULL,
    "AskedAt" INTEGER NOT NULL,
    "OpenedAt" INTEGER NULL
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

CREATE TABLE "Letters" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Letters" PRIMARY KEY,
    "RequestId" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "Call" TEXT NOT NULL,
    "Municipality" TEXT NOT NULL,
    "Move" TEXT NOT NULL,
    "Service" TEXT NULL,
    "Mentor" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "EndedBy" TEXT NULL,
    "EndedAt" INTEGER NULL,
    "SentAt" INTEGER NULL,
    "HeldFor" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Letters_Requests_RequestId" FOREIGN KEY ("RequestId") REFERENCES "Requests" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Proofs" (
    "Day" TEXT NOT NULL CONSTRAINT "PK_Proofs" PRIMARY KEY,
    "Faults" TEXT NOT NULL
);

CREATE TABLE "SentReminders" (
    "PersonId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "About" TEXT NOT NULL,
    "SentAt" INTEGER NOT NULL,
    CONSTRAINT "PK_SentReminders" PRIMARY KEY ("PersonId", "Kind", "About"),
    CONSTRAINT "FK_SentReminders_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SilencedReminders" (
    "PersonId" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_SilencedReminders" PRIMARY KEY ("PersonId", "Kind"),
    CONSTRAINT "FK_SilencedReminders_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Requests_Call_State_SubmittedAt" ON "Requests" ("Call", "State", "SubmittedAt");

CREATE INDEX "IX_Requests_Municipality_State_Service_SubmittedAt" ON "Requests" ("Municipality", "State", "Service", "SubmittedAt");

CREATE INDEX "IX_Requests_Service_State_SubmittedAt" ON "Requests" ("Service", "State", "SubmittedAt");

CREATE INDEX "IX_Requests_SubmittedAt" ON "Requests" ("SubmittedAt");

CREATE INDEX "IX_AssessmentEntries_PersonId" ON "AssessmentEntries" ("PersonId");

CREATE INDEX "IX_Assessors_PersonId" ON "Assessors" ("PersonId");

CREATE INDEX "IX_CallAssessors_PersonId" ON "CallAssessors" ("PersonId");

CREATE UNIQUE INDEX "IX_Letters_HeldFor" ON "Letters" ("HeldFor");

CREATE INDEX "IX_Letters_RequestId" ON "Letters" ("RequestId");

CREATE INDEX "IX_Letters_State" ON "Letters" ("State");

CREATE INDEX "IX_SentReminders_SentAt" ON "SentReminders" ("SentAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130171039_CommissionsDesk', '10.0.15');

