ALTER TABLE "PlannedSessions" ADD "WantedDate" TEXT NULL;

ALTER TABLE "PlannedSessions" ADD "WantedMinutes" INTEGER NULL;

ALTER TABLE "PlannedSessions" ADD "WantedStart" TEXT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130080340_WantedMoments', '10.0.15');

