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

CREATE INDEX "IX_SentReminders_SentAt" ON "SentReminders" ("SentAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130161131_Reminders', '10.0.15');

