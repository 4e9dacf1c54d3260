CREATE TABLE "SessionNotes" (
    "Account" TEXT NOT NULL CONSTRAINT "PK_SessionNotes" PRIMARY KEY,
    "Conversation" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Begun" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE INDEX "IX_SessionNotes_Begun" ON "SessionNotes" ("Begun");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261124201853_SessionNotes', '10.0.15');

