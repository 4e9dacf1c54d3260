ALTER TABLE "Memberships" ADD "At" INTEGER NULL;

ALTER TABLE "Memberships" ADD "Author" TEXT NULL;

ALTER TABLE "Memberships" ADD "Reason" TEXT NULL;

ALTER TABLE "Memberships" ADD "TakesBack" INTEGER NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130163709_MembershipHistory', '10.0.15');

