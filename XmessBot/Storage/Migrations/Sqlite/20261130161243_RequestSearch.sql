ALTER TABLE "Requests" ADD "Modality" AS (json_extract("Answers", '$.Modality'));

ALTER TABLE "Requests" ADD "Service" AS (json_extract("Answers", '$.Service'));

CREATE INDEX "IX_Requests_Call_State_SubmittedAt" ON "Requests" ("Call", "State", "SubmittedAt");

CREATE INDEX "IX_Requests_Municipality_State_Service_SubmittedAt" ON "Requests" ("Municipality", "State", "Service", "SubmittedAt");

CREATE INDEX "IX_Requests_Service_State_SubmittedAt" ON "Requests" ("Service", "State", "SubmittedAt");

CREATE INDEX "IX_Requests_SubmittedAt" ON "Requests" ("SubmittedAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130161243_RequestSearch', '10.0.15');

