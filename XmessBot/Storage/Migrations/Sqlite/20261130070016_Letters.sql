ALTER TABLE "Outbox" ADD "GoodUntil" INTEGER NULL;

ALTER TABLE "Outbox" ADD "Key" TEXT NULL;

ALTER TABLE "Outbox" ADD "Undelivered" INTEGER NULL;

CREATE INDEX "IX_Outbox_Key" ON "Outbox" ("Key");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130070016_Letters', '10.0.15');

