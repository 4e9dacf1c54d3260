ALTER TABLE "People" ADD "MissedLetters" TEXT NULL;

ALTER TABLE "People" ADD "UnusedSince" INTEGER NULL;

ALTER TABLE "BotState" ADD "UsedAt" INTEGER NULL;

ALTER TABLE "Accounts" ADD "UsedAt" INTEGER NULL;

CREATE INDEX "IX_BotState_UsedAt" ON "BotState" ("UsedAt");

CREATE INDEX "IX_Accounts_UsedAt" ON "Accounts" ("UsedAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130094919_Retention', '10.0.15');

