import { rowsAbroad } from './abroad.ts'
import { near, type UsualCauses, word } from './symptom.ts'
import { pieces } from './words.ts'

const { address, entity, search, ticket } = pieces

/** By the status of an answer of which nothing else is known. */
const byStatus: readonly UsualCauses[] = [
  { ids: ['J27', 'J34'], bare: true, says: [word(search)], statuses: [400] },
  {
    ids: ['J30', 'J25'],
    bare: true,
    says: [near(String.raw`\bcreat\w+`, ticket, 60)],
    statuses: [400],
  },
  { ids: ['J25'], bare: true, says: [], statuses: [400] },
  { ids: ['J02', 'J26'], bare: true, says: [], statuses: [401] },
  { ids: ['P01'], bare: true, says: [], statuses: [403] },
  { ids: ['N03'], bare: true, says: [word(address)], statuses: [404] },
  { ids: ['J15'], bare: true, says: [word(entity)], statuses: [404] },
  { ids: ['N05'], bare: true, says: [], statuses: [413] },
  { ids: ['J24'], bare: true, says: [], statuses: [415] },
  { ids: ['J22'], bare: true, says: [], statuses: [410] },
  { ids: ['J21'], bare: true, says: [], statuses: [429] },
  { ids: ['N11'], bare: true, says: [], statuses: [500, 502, 503, 504] },
]

/** What a failure usually has of which no entry’s words are told, in the order in which it is looked for. */
export const usualCauses: readonly UsualCauses[] = [...byStatus, ...rowsAbroad]
