CREATE TABLE "Exports" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Exports" PRIMARY KEY,
    "Asker" TEXT NOT NULL,
    "Parts" INTEGER NOT NULL,
    "Call" TEXT NULL,
    "AskedAt" INTEGER NOT NULL,
    "OpenedAt" INTEGER NULL
);

CREATE TABLE "Proofs" (
    "Day" TEXT NOT NULL CONSTRAINT "PK_Proofs" PRIMARY KEY,
    "Faults" TEXT NOT NULL
);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130161950_ExportsAndProofs', '10.0.15');

