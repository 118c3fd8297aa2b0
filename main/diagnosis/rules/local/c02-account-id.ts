import { ACCOUNT_ID_URN } from '../../../connect/urns.ts'
import { likely } from '../certainty.ts'
import { choosePerson } from '../checks.ts'
import type { Rule } from '../rule.ts'
import { sources } from '../sources.ts'

export const noAccountId: Rule = {
  id: 'C02',
  title: 'Not an account id',
  symptom:
    'Nothing was sent yet: what was typed as the account to act as has a prefix, or characters that no account id has.',
  needs: 'an account id to act as that is a URN or has other characters than account ids have',
  cause:
    'What was given is not an account id: it has a prefix, or characters that no account id has.',
  fix: [
    `Give the account id alone; ${ACCOUNT_ID_URN} is put before it when the assertion is made.`,
  ],
  nextCheck: choosePerson(
    'Whose account is meant?',
    'Find the person by name, e-mail or the address of their profile: that tells the account id.',
  ),
  grade: 'documented',
  sources: [sources.impersonation],
  givesWayTo: ['T06'],
  judge: ({ beforehand, asked }) => {
    if (
      !beforehand ||
      asked?.kind !== 'user' ||
      (/^[0-9a-zA-Z:-]{1,128}$/.test(asked.accountId) && !asked.accountId.startsWith('urn:'))
    )
      return null
    return likely('facts', [`asked to act as ${asked.accountId}`])
  },
}
