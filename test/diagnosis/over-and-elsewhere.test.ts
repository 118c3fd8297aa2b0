import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { heardIn, sureOf, toldOf } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

const TOO_FAR = '"Expiration timestamp too far in the future [was 300 seconds from now, limit 60]"'

/** A log line that quotes a message of another time, and says that it is over. */
const OVER: readonly Row[] = [
  {
    name: 'closed as a ticket',
    text: `2026-05-02T04:00:00Z probe/exchange maple PASS 140ms\n2026-05-02T04:00:01Z note: maple had ${TOO_FAR} on 04-29, closed as INC-88 (NTP was off), green since\n2026-05-02T04:00:02Z probe/exchange elm PASS 151ms`,
  },
  {
    name: 'guarded against',
    text: `[sync] 02:00 start\n[sync] guard against "Unbounded JQL queries are not allowed here" on (incident of May)\n[sync] 02:04 pages 1..12, status 200 x 1180, 4xx x 0\n[sync] 02:05 done, exit 0`,
  },
  {
    name: 'a guard, in brackets',
    text: `[export] guard for 'Unbounded JQL queries are not allowed here' (incident 2026-03) active\n[export] 118 projects exported, 0 errors`,
  },
  {
    name: 'fixed in a release',
    text: `[boot] 4.2.0 up; the ${TOO_FAR} of last week is fixed in 4.1.9\n[boot] exchange self-test ok (expires_in 900)`,
  },
]

/** A report on an incident that is over. */
const REPORTS: readonly Row[] = [
  {
    name: 'counts of each hour',
    text: `11-02 06:00 exchange 400 x 212 ${TOO_FAR}\n11-02 06:30 chrony restarted on the pool, offset 41.0s -> 0.0003s\n11-02 06:31 exchange 400 x 0, 200 x 18\n11-03 06:00 exchange 400 x 0, 200 x 4100   status of incident: closed`,
  },
  {
    name: 'to customers',
    text: `Subject: [RESOLVED] Late comments on 3 March - final report\n\nThis is our last report. The incident is closed, you need not do anything.\n\nImpact\nComments written as a user came up to one hour late.\n\nTimeline (UTC)\n06:10 The first exchange is refused (${TOO_FAR}).\n06:40 One host is found to be two minutes ahead.\n06:44 Its clock is right again.\n\nWhat we have changed since\n- an alarm at 2 s of drift`,
  },
  {
    name: 'a postmortem',
    text: `# Postmortem: exchange refused on 12 May\n\nStatus: resolved\n\n## Summary\nFor 40 minutes 4 % of our exchanges were refused.\n\n## Root cause\nA node's clock was 140 s ahead: ${TOO_FAR}.\n\n## Timeline\n- 09:02 first alert\n- 09:42 chrony restarted, recovered\n\n## Action items\n- [x] alert on drift`,
  },
]

/** What still goes on is told, whatever else is over. */
const GOES_ON: readonly (Row & { readonly first: string })[] = [
  {
    name: 'a log that names the pool of its database once',
    text: `2026-03-02T07:40:12Z info pool mysql2 ready, 10 connections\n2026-03-02T07:44:02Z warn addon Authentication verification error (401):  Could not find stored client data for 6f0de1a2-5f0e-3c41-9a55-0b1e6be0d1f3. Is this client registered?`,
    first: 'I09',
  },
  {
    name: 'a log that begins with the library of its database',
    text: `2026-03-02T07:40:11.870Z  info  boot   sequelize: sqlite::memory:\n2026-03-02T07:40:12.031Z  info  boot   Executing (default): CREATE TABLE IF NOT EXISTS \`AddonSettings\` (\`clientKey\` VARCHAR(255));\n2026-03-02T07:44:02.125Z  warn  addon  Authentication verification error (401):  Could not find stored client data for 6f0de1a2-5f0e-3c41-9a55-0b1e6be0d1f3. Is this client registered?`,
    first: 'I09',
  },
  {
    name: 'names in brackets, and a call that went well elsewhere',
    text: `The agent logs "connect ECONNREFUSED 203.0.113.7:443" for their Jira site since their firewall was changed, and our colleagues in the office see no fault at all there.\n\n[Ida] The token? - [me] nobody looked at one, there is no answer.\n[Gero] let them try from a pod. - [me] done: "connect to port 443 failed: Connection refused". In another namespace: 200.`,
    first: 'N07',
  },
  {
    name: 'a report that is open',
    text: `Status: investigating\n\nImpact\nEvery exchange is refused since 06:10: ${TOO_FAR}.\n\nTimeline (UTC)\n06:10 First refusal.\n07:00 We are still looking for the cause.`,
    first: 'T02',
  },
  {
    name: 'a line that was closed, and came again',
    text: `2026-05-02T04:00:01Z note: ${TOO_FAR} was closed as INC-88\n2026-05-02T04:00:02Z ERROR exchange maple: 400 {"error":"invalid_grant","error_description":"Expiration timestamp too far in the future [was 300 seconds from now, limit 60]"}`,
    first: 'T02',
  },
]

/** What failed is a compiler, a database, a mail server: the words of ours in it are names. */
const ELSEWHERE: readonly Row[] = [
  {
    name: 'tsc',
    text: `> tsc --noEmit\n\nsrc/connect/tenant.ts:12:9 - error TS2339: Property 'sharedSecret' does not exist on type 'Tenant'.\nsrc/connect/jwt.ts:33:21 - error TS2322: Type 'string | undefined' is not assignable to type 'string'.\n\nFound 2 errors in 2 files.\nnpm error code 2`,
  },
  {
    name: 'a migration',
    text: `rails db:migrate\n== 20260311 AddSharedSecretToTenants: migrating ==\nPG::NotNullViolation: ERROR:  column "shared_secret" of relation "tenants" contains null values\nActiveRecord::NotNullViolation: PG::NotNullViolation`,
  },
  {
    name: 'a full disk beside a call that went well',
    text: `The page shows "Something went wrong". In the log:\n\n2026-02-11 07:40:02.118 ERROR o.h.e.jdbc.spi.SqlExceptionHelper : ERROR: could not extend file "base/1/2": No space left on device\n2026-02-11 07:40:02.130 INFO GET https://acme.atlassian.net/rest/api/3/project/search -> 200\n\nCould it be the API token? We renewed it last week.`,
  },
  {
    name: 'a hook of Teams',
    text: `Our automation rule posts to Microsoft Teams (the address begins with https://acme.webhook.office.com/webhookb2/). Since May its log says: Error publishing web request. Response HTTP status: 410. The address of Jira is not in it.`,
  },
  {
    name: 'a registry of images',
    text: `The agent for Jira does not start in our cluster:\n\nFailed to pull image "registry.tinker.example/agent:1.4": unexpected status from HEAD request: 401 Unauthorized\n\nThe API token of Jira is in the values. Is it wrong?`,
  },
  {
    name: 'a limit of Asana’s',
    text: `We move tasks from Asana to Jira, after 600 of them it stops with "You have made too many requests recently. Please, be chill." The lines for Jira are all 201.`,
  },
  {
    name: 'a mailbox',
    text: `Mail handler of our help desk:\n\n10:05 connecting outlook.office365.com:993 ... ok\n10:05 A3 NO AUTHENTICATE failed.\n10:05 handler paused after 5 failures\n\nIs it that Jira message "Basic authentication with passwords is deprecated"? A colleague had that with another tool.`,
  },
]

/** What nobody met with: texts to be said, asked, translated, wished for, published. */
const PAPERS: readonly Row[] = [
  {
    name: 'a translation',
    text: `Could anybody translate this for the help centre into Italian?\n\n"If you see 'Issue does not exist or you do not have permission to see it', ask an administrator whether you may browse the project. Our app never sees more than you do."\n\nButton labels: Again / Close. Deadline is Monday.`,
  },
  {
    name: 'a script for the telephone',
    text: `PHONE SCRIPT "Nothing works" (v2)\n\n"Since when?" - write it down.\n"What was changed on that day? A token, a password?"\n"Does Jira itself open?"\n401 -> script A. 403 -> script B. 503 -> status page.`,
  },
  {
    name: 'a wish',
    text: `Feature idea of a customer: one mail per run, with a table. Made-up lines:\n\n AB-1 | comment | 404 | Issue does not exist or you do not have permission to see it. | ask admin\n AB-2 | attach | 413 | too large | split\n\nVotes? (No bug here.)`,
  },
  {
    name: 'questions as JSON',
    text: `{ "quiz": "week 2", "questions": [\n  { "q": "A log has 404 with 'Issue does not exist or you do not have permission to see it.' Name three causes.", "points": 3 },\n  { "q": "429: which header do you look at first?", "points": 1 }\n] }\nPlease check the wording.`,
  },
  {
    name: 'a question of an interview',
    text: `For the interview on Friday I would ask: "A service signs a short token to act as a person. On one of four machines it is refused, its expiry is too far ahead. What do you look at?"\n\nGood answer: the clock before the code.`,
  },
  {
    name: 'what is new, behind a number',
    text: `Lantern 3.12 - what's new\n\n* NEW: groups answers by text: "Client must be authenticated to access this resource." and others are both 401.\n* FIXED: import of HAR files.`,
  },
  {
    name: 'types of errors',
    text: `/** The errors of our client. Names only, please: the texts are Atlassian's. */\nexport type Failure =\n  | { kind: 'old-basic'; message: 'Basic authentication with passwords is deprecated.' }\n  | { kind: 'session'; message: 'Failed to parse Connect Session Auth Token' }\n  | { kind: 'masked'; message: 'Issue does not exist or you do not have permission to see it.' }\n  | { kind: 'rate'; retryAfter: number };`,
  },
  {
    name: 'what an operation may answer, on a line each',
    text: `paths:\n  /api/act-as:\n    post:\n      responses:\n        "401": { description: "Our session is over" }\n        "409": { description: "Person is deactivated" }\n        "429": { description: "Jira asked us to wait" }`,
  },
]

/** What has limits and connections of its own, beside calls to Jira that go well. */
const OWN_PARTS: readonly Row[] = [
  {
    name: 'a hook of a shop',
    text: `Error: Webhook signature verification failed. No signatures found matching the expected signature for payload. Are you passing the raw request body you received?\n    at /app/src/billing/hook.js:20:34\nPOST /billing/hook 400 2.2 ms - 41\nGET /panel?issueKey=OAK-3&jwt=<jwt> 200 44.0 ms - 9120`,
  },
  {
    name: 'a login of Google’s',
    text: `I cannot log in to your portal, the one with the invoices. I press "Sign in with Google", choose my account and land on a white page: "Error 400: redirect_uri_mismatch". In Jira your app works for everyone. You changed the address of the portal last weekend. I need the invoice for May.`,
  },
  {
    name: 'a budget of monday.com’s',
    text: `The direction from Jira to the board stopped. Jira's webhook comes, we build the mutation, and the board answers\n\n{"error_code":"ComplexityException","status_code":429,"error_message":"Complexity budget exhausted, query cost 30001 budget remaining 12870 out of 5000000 reset in 41 seconds"}\n\nIs there a trick? Jira's own limits were never touched.`,
  },
  {
    name: 'the connections of a database',
    text: `since 13:02 the admin page of the app spins for everyone, nothing goes out to atlassian at all\n\n2026-03-18T13:02:11Z ERROR [pool] timeout exceeded when trying to connect\n2026-03-18T13:02:11Z ERROR remaining connection slots are reserved for non-replication superuser connections\n2026-03-18T13:02:12Z WARN  /installed POST 500 30004ms`,
  },
  {
    name: 'a search engine',
    text: `04:12:18 [indexer] INFO jira page 1/9 200 OK\n04:12:18 [indexer] ERROR bulk: {"error":{"type":"cluster_block_exception","reason":"index blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark]"},"status":429}\n\nJira throttles us again?`,
  },
  {
    name: 'a collector of events',
    text: `[sentry] WARNING: Event dropped: 429 project_quota; x-sentry-rate-limits: 3600:error:organization\n[worker] INFO jira GET /rest/api/3/issue/OPS-9 200\nops: please handle the 429s of Jira`,
  },
  {
    name: 'a database',
    text: `Error: connect ECONNREFUSED 10.0.3.17:5432\n    at async Pool.connect (/app/node_modules/pg-pool/index.js:45:11)\nGET /panel 500 9ms\nIs Jira down?`,
  },
  {
    name: 'a cluster',
    text: `Last State: Terminated, Reason: OOMKilled\nWarning Unhealthy 3m kubelet Readiness probe failed: Get "http://10.2.0.44:3000/healthz": dial tcp 10.2.0.44:3000: connect: connection refused\n\nIn Jira: "app is not responding"`,
  },
]

describe('what is over, and what failed elsewhere', () => {
  rows('is told of as over in its line, and as nothing that fails', OVER, ({ text }) =>
    expect(sureOf(text)).toEqual([]),
  )
  rows('is reported as over, and no failure', REPORTS, ({ text }) =>
    expect(toldOf(text)).toEqual([]),
  )
  rows('is said, asked or wished for, and nobody met with it', PAPERS, ({ text }) =>
    expect(sureOf(text)).toEqual([]),
  )
  rows('is of a part of one’s own', OWN_PARTS, ({ text }) => expect(sureOf(text)).toEqual([]))
  rows('goes on, and is told', GOES_ON, ({ text, first }) =>
    expect(heardIn(text)[0]).toMatch(first),
  )
  rows('is nothing of Jira’s that is likely', ELSEWHERE, ({ text }) =>
    expect(sureOf(text)).toEqual([]),
  )
})
