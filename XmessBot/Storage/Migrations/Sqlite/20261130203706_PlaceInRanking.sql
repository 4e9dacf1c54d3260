ALTER TABLE "RequestEntries" ADD "Place" INTEGER NULL;

ALTER TABLE "Letters" ADD "Place" INTEGER NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130203706_PlaceInRanking', '10.0.15');

