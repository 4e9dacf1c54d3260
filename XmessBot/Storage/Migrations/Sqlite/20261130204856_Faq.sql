CREATE TABLE "FaqItems" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_FaqItems" PRIMARY KEY,
    "OfCall" TEXT NULL,
    "State" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "FaqQuestions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FaqQuestions" PRIMARY KEY,
    "Text" TEXT NOT NULL,
    "Account" TEXT NOT NULL,
    "PersonId" TEXT NULL,
    "At" INTEGER NOT NULL,
    "ToldAt" INTEGER NULL
);

CREATE TABLE "FaqVotes" (
    "Entry" TEXT NOT NULL,
    "Account" TEXT NOT NULL,
    "Useful" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_FaqVotes" PRIMARY KEY ("Entry", "Account")
);

CREATE TABLE "FaqSources" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FaqSources" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "Item" INTEGER NOT NULL,
    CONSTRAINT "FK_FaqSources_FaqItems_Item" FOREIGN KEY ("Item") REFERENCES "FaqItems" ("Number") ON DELETE CASCADE
);

CREATE TABLE "FaqSteps" (
    "Number" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "Move" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Author" TEXT NULL,
    "Reason" TEXT NULL,
    "Into" INTEGER NULL,
    CONSTRAINT "PK_FaqSteps" PRIMARY KEY ("Number", "Position"),
    CONSTRAINT "FK_FaqSteps_FaqItems_Number" FOREIGN KEY ("Number") REFERENCES "FaqItems" ("Number") ON DELETE CASCADE
);

CREATE INDEX "IX_FaqItems_State" ON "FaqItems" ("State");

CREATE INDEX "IX_FaqQuestions_Account" ON "FaqQuestions" ("Account");

CREATE INDEX "IX_FaqQuestions_ToldAt" ON "FaqQuestions" ("ToldAt");

CREATE INDEX "IX_FaqSources_Item" ON "FaqSources" ("Item");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130204856_Faq', '10.0.15');

