ALTER TABLE "Outbox" ADD "Letter" TEXT NULL;

CREATE TABLE "CallWeights" (
    "Call" TEXT NOT NULL CONSTRAINT "PK_CallWeights" PRIMARY KEY,
    "Weights" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "FK_CallWeights_Calls_Call" FOREIGN KEY ("Call") REFERENCES "Calls" ("Id") ON DELETE CASCADE
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

CREATE UNIQUE INDEX "IX_Letters_HeldFor" ON "Letters" ("HeldFor");

CREATE INDEX "IX_Letters_RequestId" ON "Letters" ("RequestId");

CREATE INDEX "IX_Letters_State" ON "Letters" ("State");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130161733_LettersAndWeights', '10.0.15');

