import { describe, expect } from 'vitest'
import { rows } from '../rows.ts'
import { sureOf, toldOf } from './told.ts'

interface Row {
  readonly name: string
  readonly text: string
}

const NOT_LISTED =
  '403 "The IP address has been rejected because it is not on the allowed list. Please contact your administrator."'

/** What failed, and is said to be over at the end: nothing of it is likely, and the cause is still named. */
const OVER: readonly (Row & { readonly first: string })[] = [
  {
    name: 'what went away after an update',
    text: `Last note on case 77\n\nThe "The authenticated client is not authorized to use this authorization grant type" of Monday went away at 09:12 after the customer's admin approved the update. Nine comments were sent again, each with its author. No further action.`,
    first: 'T01',
  },
  {
    name: 'what disappeared once somebody acted',
    text: `For the file: the 403 "XSRF check failed" on uploads at https://rowan.atlassian.net disappeared once we sent the header. The alert is quiet.`,
    first: 'J20',
  },
  {
    name: 'an allow list that was mended',
    text: `Re: export. Before lunch every call to https://rowan.atlassian.net got ${NOT_LISTED}. Their admin has put our two addresses on it, I ran the export twice and each call is 200. Closing, thanks!`,
    first: 'N04',
  },
  {
    name: 'a field that was put on the screen',
    text: `POST https://rowan.atlassian.net/rest/api/3/issue\n400 {"errorMessages":[],"errors":{"duedate":"Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown."}}\n\n-- comment by the requester, 14:20: the field is on the screen, tried again -> 201 ROW-88. Solved, thanks.`,
    first: 'J31',
  },
  {
    name: 'found by whoever asked',
    text: `curl -X POST https://rowan.atlassian.net/rest/api/3/issue/ROW-1/attachments -F file=@a.png\n403 XSRF check failed\n\nEDIT: found it. The header X-Atlassian-Token: no-check was missing. With it the answer is 200, deployed. Please close.`,
    first: 'J20',
  },
  {
    name: 'a name server',
    text: `Caused by: java.net.UnknownHostException: rowan.atlassian.net: Temporary failure in name resolution\n\nthe nodes resolve it, the pods don't, since the change of yesterday\n\nUpdate: the change is undone, the last 40 runs are all 200. Consider it solved.`,
    first: 'N06',
  },
  {
    name: 'in German',
    text: `Seit heute früh kam bei jedem Aufruf von https://rowan.atlassian.net ${NOT_LISTED}. Wir haben die Adressen nachgetragen.\nBehoben, danke!`,
    first: 'N04',
  },
  {
    name: 'nothing to do',
    text: `Report, closed. For an hour each call of one host to https://rowan.atlassian.net got ${NOT_LISTED}. Cause: its address was new. The old one is back and an alarm was added, the error rate has been 0 for two weeks. No customer action is needed.`,
    first: 'N04',
  },
  {
    name: 'an answer to a question',
    text: `> Do you still need anything from us?\nNo. The lines with ${NOT_LISTED} for https://rowan.atlassian.net are of the old host, which is off since Monday. The new one has been running without a single error.`,
    first: 'N04',
  },
  {
    name: 'fixed in a release',
    text: `r = s.post("https://rowan.atlassian.net/rest/api/2/issue/R-1/comment", json={"body": log})\nprint(r.status_code, r.text)  # 400 {"errorMessages":[],"errors":{"comment":"The entered text is too long. It exceeds the allowed limit of 32,767 characters."}}\n# FIXED in 2.4: the log is attached. 300 builds since, 300 x 201.`,
    first: 'N05',
  },
  {
    name: 'sent once more',
    text: `POST https://rowan.atlassian.net/rest/api/3/issue/bulk was a 503 for ten minutes, on all of our sites.\n17:10: status page says resolved, replayed all five, 5 x 201. Nothing to do for you.`,
    first: 'N11',
  },
  {
    name: 'back to normal',
    text: `Exchange of user tokens for rowan.atlassian.net: 400 {"error":"invalid_grant","error_description":"Expiration timestamp too far in the future [was 300 seconds from now, limit 60]"} on one node.\nchrony restarted there at 10:02.\nBack to normal, no refusal since.`,
    first: 'T02',
  },
]

/** It is not over, or not for all, or somebody asks. */
const GOES_ON: readonly (Row & { readonly first: string })[] = [
  {
    name: 'for one of two',
    text: `For one of our sites it is solved, but not for https://rowan.atlassian.net. There every call gets ${NOT_LISTED}.`,
    first: 'N04 likely',
  },
  {
    name: 'all but one',
    text: `Everything is back but one rule: its calls to https://rowan.atlassian.net still get ${NOT_LISTED}.`,
    first: 'N04 likely',
  },
  {
    name: 'came back',
    text: `It was solved in March and came back: https://rowan.atlassian.net answers each call with ${NOT_LISTED}.`,
    first: 'N04 likely',
  },
  {
    name: 'a question at the end',
    text: `Every call to https://rowan.atlassian.net gets ${NOT_LISTED}. The admin closed the ticket as solved. What can we do?`,
    first: 'N04 likely',
  },
  {
    name: 'all green elsewhere',
    text: `Every call to https://rowan.atlassian.net gets ${NOT_LISTED}.\nAtlassian's status page is all green.`,
    first: 'N04 likely',
  },
  {
    name: 'solved, or not',
    text: `Ticket says it's not solved, they still see ${NOT_LISTED} for https://rowan.atlassian.net.`,
    first: 'N04 likely',
  },
  {
    name: 'retried in vain',
    text: `Every call to https://rowan.atlassian.net gets ${NOT_LISTED}. Retried -> 403. Works in the office only.`,
    first: 'N04 likely',
  },
]

describe('a text that ends with all being well', () => {
  rows('is told of as possible', OVER, ({ text, first }) => {
    expect(toldOf(text)[0]).toBe(`${first} possible`)
    expect(sureOf(text)).toEqual([])
  })
  rows('is another than one that goes on', GOES_ON, ({ text, first }) =>
    expect(toldOf(text)[0]?.replace('certain', 'likely')).toBe(first),
  )
})
