CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

CREATE TABLE "BotState" (
    "Key" TEXT NOT NULL CONSTRAINT "PK_BotState" PRIMARY KEY,
    "Json" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Calls" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Calls" PRIMARY KEY,
    "WindowFirst" TEXT NOT NULL,
    "WindowLast" TEXT NOT NULL,
    "Opens" TEXT NULL,
    "Deadline" TEXT NULL,
    "LogsUntil" TEXT NULL,
    "MentoringMinutes" INTEGER NOT NULL,
    "AdvisoryMinutes" INTEGER NOT NULL,
    "PackageSessions" INTEGER NOT NULL,
    "SessionMinutes" INTEGER NOT NULL,
    "RecentSince" TEXT NOT NULL
);

CREATE TABLE "Codes" (
    "Account" TEXT NOT NULL CONSTRAINT "PK_Codes" PRIMARY KEY,
    "Email" TEXT NOT NULL,
    "Salt" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "Purpose" TEXT NOT NULL,
    "ExpiresAt" INTEGER NOT NULL,
    "TriesLeft" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "CodesSent" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CodesSent" PRIMARY KEY AUTOINCREMENT,
    "Account" TEXT NOT NULL,
    "Email" TEXT NOT NULL,
    "At" INTEGER NOT NULL
);

CREATE TABLE "CouncilDomains" (
    "Domain" TEXT NOT NULL CONSTRAINT "PK_CouncilDomains" PRIMARY KEY,
    "Municipality" TEXT NOT NULL
);

CREATE TABLE "Counters" (
    "Series" TEXT NOT NULL CONSTRAINT "PK_Counters" PRIMARY KEY,
    "Last" INTEGER NOT NULL
);

CREATE TABLE "DataProtectionKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DataProtectionKeys" PRIMARY KEY AUTOINCREMENT,
    "FriendlyName" TEXT NULL,
    "Xml" TEXT NULL
);

CREATE TABLE "DirectLineConversations" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DirectLineConversations" PRIMARY KEY,
    "UserId" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "LastSequence" INTEGER NOT NULL
);

CREATE TABLE "Inbox" (
    "Activity" TEXT NOT NULL CONSTRAINT "PK_Inbox" PRIMARY KEY,
    "ReceivedAt" INTEGER NOT NULL,
    "Replies" TEXT NULL
);

CREATE TABLE "Memberships" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Memberships" PRIMARY KEY AUTOINCREMENT,
    "Municipality" TEXT NOT NULL,
    "IsMember" INTEGER NOT NULL,
    "From" TEXT NULL,
    "Until" TEXT NULL
);

CREATE TABLE "Outbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "Activity" TEXT NULL,
    "Payload" TEXT NOT NULL,
    "CreatedAt" INTEGER NOT NULL,
    "NextTryAt" INTEGER NULL,
    "SentAt" INTEGER NULL,
    "Tries" INTEGER NOT NULL,
    "LastError" TEXT NULL
);

CREATE TABLE "People" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_People" PRIMARY KEY,
    "Email" TEXT NOT NULL,
    "Name" TEXT NULL,
    "Roles" INTEGER NOT NULL,
    "Municipality" TEXT NULL,
    "Standing" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "Requests" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Requests" PRIMARY KEY,
    "Call" TEXT NOT NULL,
    "Municipality" TEXT NOT NULL,
    "Author" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Number" TEXT NULL,
    "SubmittedAt" INTEGER NULL,
    "AwaitsPerson" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "ChangedAt" INTEGER NOT NULL,
    "Answers" TEXT NOT NULL,
    "LiveKey" TEXT NULL,
    "AskedIn" TEXT NULL
);

CREATE TABLE "Secrets" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Secrets" PRIMARY KEY,
    "Protected" TEXT NOT NULL
);

CREATE TABLE "SessionNotes" (
    "Account" TEXT NOT NULL CONSTRAINT "PK_SessionNotes" PRIMARY KEY,
    "Conversation" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "Begun" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "StaffQuestions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StaffQuestions" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "Municipality" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    "AskedAt" INTEGER NOT NULL,
    "AnsweredAt" INTEGER NULL
);

CREATE TABLE "Pools" (
    "Call" TEXT NOT NULL,
    "Service" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "PK_Pools" PRIMARY KEY ("Call", "Service"),
    CONSTRAINT "FK_Pools_Calls_Call" FOREIGN KEY ("Call") REFERENCES "Calls" ("Id") ON DELETE CASCADE
);

CREATE TABLE "DirectLineHistory" (
    "ConversationId" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Json" TEXT NOT NULL,
    CONSTRAINT "PK_DirectLineHistory" PRIMARY KEY ("ConversationId", "Sequence"),
    CONSTRAINT "FK_DirectLineHistory_DirectLineConversations_ConversationId" FOREIGN KEY ("ConversationId") REFERENCES "DirectLineConversations" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Accounts" (
    "Account" TEXT NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY,
    "PersonId" TEXT NOT NULL,
    "LinkedAt" INTEGER NOT NULL,
    "ConversationReference" TEXT NULL,
    CONSTRAINT "FK_Accounts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Mentors" (
    "PersonId" TEXT NOT NULL CONSTRAINT "PK_Mentors" PRIMARY KEY,
    "Topics" TEXT NOT NULL,
    "Availability" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Mentors_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Assignments" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Assignments" PRIMARY KEY,
    "RequestId" TEXT NOT NULL,
    "RequestNumber" TEXT NOT NULL,
    "Call" TEXT NOT NULL,
    "Service" TEXT NOT NULL,
    "Municipality" TEXT NOT NULL,
    "Applicant" TEXT NOT NULL,
    "Mentor" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "EntryCount" INTEGER NOT NULL,
    CONSTRAINT "FK_Assignments_Requests_RequestId" FOREIGN KEY ("RequestId") REFERENCES "Requests" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Receipts" (
    "RequestId" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "Number" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Seal" TEXT NOT NULL,
    CONSTRAINT "PK_Receipts" PRIMARY KEY ("RequestId", "Version"),
    CONSTRAINT "FK_Receipts_Requests_RequestId" FOREIGN KEY ("RequestId") REFERENCES "Requests" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PoolEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PoolEntries" PRIMARY KEY AUTOINCREMENT,
    "Call" TEXT NOT NULL,
    "Service" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "At" INTEGER NOT NULL,
    "Author" TEXT NOT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "FK_PoolEntries_Pools_Call_Service" FOREIGN KEY ("Call", "Service") REFERENCES "Pools" ("Call", "Service") ON DELETE CASCADE
);

CREATE TABLE "AssignmentEntries" (
    "AssignmentId" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "Session" INTEGER NULL,
    "At" INTEGER NOT NULL,
    "Author" TEXT NOT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "PK_AssignmentEntries" PRIMARY KEY ("AssignmentId", "Position"),
    CONSTRAINT "FK_AssignmentEntries_Assignments_AssignmentId" FOREIGN KEY ("AssignmentId") REFERENCES "Assignments" ("Id") ON DELETE CASCADE
);

CREATE TABLE "PlannedSessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_PlannedSessions" PRIMARY KEY,
    "AssignmentId" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "Start" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "Modality" TEXT NOT NULL,
    "Place" TEXT NULL,
    "ProposedBy" TEXT NOT NULL,
    "ProposedFrom" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Reminded" INTEGER NOT NULL,
    "LogOffered" INTEGER NOT NULL,
    "Session" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    "DueAt" INTEGER NULL,
    CONSTRAINT "FK_PlannedSessions_Assignments_AssignmentId" FOREIGN KEY ("AssignmentId") REFERENCES "Assignments" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Sessions" (
    "Number" INTEGER NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "AssignmentId" TEXT NOT NULL,
    "Mentor" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Since" INTEGER NOT NULL,
    "Conversation" TEXT NULL,
    "Activity" TEXT NULL,
    "Questions" TEXT NULL,
    "GoodPractices" TEXT NULL,
    "LessonsAsked" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "EntryCount" INTEGER NOT NULL,
    CONSTRAINT "FK_Sessions_Assignments_AssignmentId" FOREIGN KEY ("AssignmentId") REFERENCES "Assignments" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "FaqProposals" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_FaqProposals" PRIMARY KEY,
    "Question" TEXT NULL,
    "GoodPractice" TEXT NULL,
    "Session" INTEGER NOT NULL,
    "Author" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    CONSTRAINT "FK_FaqProposals_Sessions_Session" FOREIGN KEY ("Session") REFERENCES "Sessions" ("Number") ON DELETE RESTRICT
);

CREATE TABLE "SessionEntries" (
    "Number" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "Start" TEXT NULL,
    "Minutes" INTEGER NOT NULL,
    "Modality" TEXT NOT NULL,
    "Topic" TEXT NULL,
    "At" INTEGER NOT NULL,
    "Author" TEXT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "PK_SessionEntries" PRIMARY KEY ("Number", "Position"),
    CONSTRAINT "FK_SessionEntries_Sessions_Number" FOREIGN KEY ("Number") REFERENCES "Sessions" ("Number") ON DELETE CASCADE
);

CREATE INDEX "IX_Accounts_PersonId" ON "Accounts" ("PersonId");

CREATE INDEX "IX_Assignments_Call_State" ON "Assignments" ("Call", "State");

CREATE INDEX "IX_Assignments_Mentor_State" ON "Assignments" ("Mentor", "State");

CREATE INDEX "IX_Assignments_Municipality_State" ON "Assignments" ("Municipality", "State");

CREATE INDEX "IX_Assignments_RequestId" ON "Assignments" ("RequestId");

CREATE INDEX "IX_CodesSent_Account_At" ON "CodesSent" ("Account", "At");

CREATE INDEX "IX_CodesSent_Email_At" ON "CodesSent" ("Email", "At");

CREATE INDEX "IX_DirectLineConversations_UserId_StartedAt" ON "DirectLineConversations" ("UserId", "StartedAt");

CREATE INDEX "IX_FaqProposals_Session" ON "FaqProposals" ("Session");

CREATE INDEX "IX_FaqProposals_State_At" ON "FaqProposals" ("State", "At");

CREATE INDEX "IX_Inbox_ReceivedAt" ON "Inbox" ("ReceivedAt");

CREATE INDEX "IX_Memberships_Municipality" ON "Memberships" ("Municipality");

CREATE INDEX "IX_Outbox_Activity" ON "Outbox" ("Activity");

CREATE INDEX "IX_Outbox_NextTryAt" ON "Outbox" ("NextTryAt");

CREATE UNIQUE INDEX "IX_People_Email" ON "People" ("Email");

CREATE INDEX "IX_PlannedSessions_AssignmentId_Date" ON "PlannedSessions" ("AssignmentId", "Date");

CREATE INDEX "IX_PlannedSessions_DueAt" ON "PlannedSessions" ("DueAt");

CREATE INDEX "IX_PoolEntries_Call_Service" ON "PoolEntries" ("Call", "Service");

CREATE INDEX "IX_Receipts_Number" ON "Receipts" ("Number");

CREATE INDEX "IX_Requests_Author_ChangedAt" ON "Requests" ("Author", "ChangedAt");

CREATE UNIQUE INDEX "IX_Requests_LiveKey" ON "Requests" ("LiveKey");

CREATE UNIQUE INDEX "IX_Requests_Number" ON "Requests" ("Number");

CREATE INDEX "IX_Requests_State_SubmittedAt" ON "Requests" ("State", "SubmittedAt");

CREATE INDEX "IX_SessionNotes_Begun" ON "SessionNotes" ("Begun");

CREATE INDEX "IX_Sessions_Activity_Conversation" ON "Sessions" ("Activity", "Conversation");

CREATE INDEX "IX_Sessions_AssignmentId_Date" ON "Sessions" ("AssignmentId", "Date");

CREATE INDEX "IX_Sessions_Mentor_Date" ON "Sessions" ("Mentor", "Date");

CREATE INDEX "IX_Sessions_Mentor_State_Number" ON "Sessions" ("Mentor", "State", "Number");

CREATE INDEX "IX_Sessions_State_Since" ON "Sessions" ("State", "Since");

CREATE UNIQUE INDEX "IX_StaffQuestions_Kind_Municipality_PersonId" ON "StaffQuestions" ("Kind", "Municipality", "PersonId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125231703_Initial', '10.0.15');

