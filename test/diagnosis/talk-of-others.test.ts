import { describe, expect, it } from 'vitest'
import { toldOf } from './told.ts'

const REFUSED =
  '    {"error":"unauthorized_client","error_description":"The authenticated client is not authorized to use this authorization grant type"}'

/** Nothing of ours failed for whoever writes: another’s server, a lesson, a review, what was mended. */
const QUIET: readonly string[] = [
  'Error: getaddrinfo ENOTFOUND smtp.corp.example.org\n    at Mailer.send (/app/lib/mail.js:33:9)\nreport for 12 users made from Jira (12 x 200), 0 mails sent',
  'could not translate host name "db.internal" to address: Name or service not known. Our Jira app does not start.',
  'Jira webhook handler: getaddrinfo ENOTFOUND hooks.slack.com',
  'jira-sync: dial tcp: lookup redis-master.default.svc: no such host',
  `Part 2: Signing calls\n\n(Second of four posts. If you have no running add-on yet, start with part 1.)\n\nSet \`exp\` three minutes after \`iat\`. And put the scope \`ACT_AS_USER\` in your descriptor: without it you would see\n\n${REFUSED}\n\nIf you copy the code you won't see any of that. In part 3 we will cache the token.`,
  'In this post we look at the user token of Connect. If the descriptor lacks ACT_AS_USER, the server will answer with {"error":"unauthorized_client"}. Let\'s add it:',
  'Lesson 4. When you forget the qsh claim you\'ll get the following of Jira:\n\n```\n{"error":"Unauthorized","message":"Client must be authenticated to access this resource."}\n```\n\nRun `npm run lesson4` now. It should print your display name.',
  'Guten Morgen, nach der Neuinstallation gestern Abend ist alles wieder da. Heute früh haben acht Kollegen gebucht, auch die aus Polen, Auffälligkeiten sehe ich nicht. Von mir aus schließen. Danke!\n\n> Am 3. Juni schrieb Support:\n> in unserem Protokoll sehe ich für Ihre Site „Signature verification failed“.\n> Das Panel von Jira ist bei allen leer.',
  'Thanks, since the reinstall everything is back. Feel free to close the ticket.\n\n> On 3 June Support wrote:\n> our log shows "Signature verification failed" for your Jira site. Please reinstall the app.',
  'Bonjour, depuis la réinstallation tout fonctionne de nouveau. Vous pouvez clore le ticket. Merci !\n\n> Le 3 juin, le support a écrit :\n> nous voyons « Signature verification failed » pour votre site Jira.',
  "Do we mention the new pauses after a 429 of Jira in the changelog? I'd say no.",
  'Should the changelog say that we wait after a 429 of Jira now? I think yes.',
  'Is it worth a test that a 401 from Jira clears the cached token?',
]

/** The same of somebody who has it. */
const LOUD: readonly (readonly [told: RegExp, text: string])[] = [
  [/^N06 likely/, 'Error: getaddrinfo ENOTFOUND jira.corp.example.org'],
  [/^N06 likely/, 'getaddrinfo ENOTFOUND oak.atlasian.net'],
  [/^N06 likely/, 'Jira client: getaddrinfo EAI_AGAIN tracker.example.com at /rest/api/3/issue'],
  [
    /^T01 /,
    `I followed part 3 of the tutorial and now I see\n\n${REFUSED}\n\nWhat did I do wrong?`,
  ],
  [
    /^I07 likely/,
    'Hi, still the same after the reinstall, the panel stays empty.\n\n> On 3 June Support wrote:\n> our log shows "Signature verification failed" for your Jira site. Please reinstall the app.',
  ],
  [
    /^I07 likely/,
    'See below. Any idea?\n\n> On 3 June the vendor wrote:\n> our log shows "Signature verification failed" for your Jira site.',
  ],
  [
    /^I07 likely/,
    'Everything is back but one panel.\n\n> On 3 June Support wrote:\n> our log shows "Signature verification failed" for your Jira site.',
  ],
  [/^J21 likely/, 'Why do we get 429 from Jira after each release? The changelog says nothing.'],
]

describe('talk of what others have', () => {
  it.each(QUIET)('is not loud: %s', (text) => {
    expect(toldOf(text).filter((one) => / (?:likely|certain)$/.test(one))).toEqual([])
  })

  it.each(LOUD)('%s is told of: %s', (told, text) => {
    expect(toldOf(text)[0]).toMatch(told)
  })
})
