ALTER TABLE "Requests" ADD "EntryCount" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Requests" ADD "InformationUntil" TEXT NULL;

CREATE TABLE "RequestEntries" (
    "RequestId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Move" TEXT NOT NULL,
    "To" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Author" TEXT NOT NULL,
    "Text" TEXT NULL,
    "Until" TEXT NULL,
    "Service" TEXT NULL,
    CONSTRAINT "PK_RequestEntries" PRIMARY KEY ("RequestId", "Position"),
    CONSTRAINT "FK_RequestEntries_Requests_RequestId" FOREIGN KEY ("RequestId") REFERENCES "Requests" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Requests_InformationUntil" ON "Requests" ("InformationUntil");

INSERT INTO RequestEntries (RequestId, Position, Move, [To], At, Author)
SELECT Requests.Id, 0, 'Sent', 'Submitted', Requests.SubmittedAt, People.Email
FROM Requests JOIN People ON People.Id = Requests.Author WHERE Requests.SubmittedAt IS NOT NULL;
UPDATE Requests SET EntryCount = 1 WHERE Id IN (SELECT RequestId FROM RequestEntries);
UPDATE Requests SET State = 'Granted' WHERE State IN ('Submitted', 'InAssessment', 'InformationAsked', 'Waitlisted')
AND Id IN (SELECT RequestId FROM Assignments WHERE State = 'Open');
UPDATE Requests SET State = 'Completed' WHERE State IN ('Submitted', 'InAssessment', 'InformationAsked', 'Waitlisted', 'Granted')
AND Id IN (SELECT RequestId FROM Assignments WHERE State = 'Closed')
AND Id NOT IN (SELECT RequestId FROM Assignments WHERE State = 'Open');

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261130125706_RequestHistory', '10.0.15');

