import * as atlassianJwt from 'atlassian-jwt'
import { queryStringHash } from '../../main/connect/qsh.ts'
import { compare } from './bench-line.ts'
import type { BenchLine } from './bench-line.ts'

const baseUrl = 'https://acme.atlassian.net'

const INPUTS: readonly { readonly input: string; readonly path: string }[] = [
  { input: 'no query', path: '/rest/api/3/myself' },
  {
    input: 'two parameters',
    path: '/rest/api/3/issue/ACME-1?fields=summary,status&expand=changelog',
  },
  {
    input: 'escaped JQL and a repeated name',
    path:
      '/rest/api/3/search/jql?jql=project%20%3D%20ACME%20AND%20status%20%3D%20%22In%20Progress%22' +
      '&maxResults=50&fields=summary&fields=status',
  },
]

/** Both sides start from the URL as text, as a signer has it. */
export async function bench(): Promise<BenchLine[]> {
  const lines: BenchLine[] = []
  for (const { input, path } of INPUTS) lines.push(await comparePath(input, baseUrl + path))
  return lines
}

async function comparePath(input: string, url: string): Promise<BenchLine> {
  return await compare({
    name: 'qsh',
    input,
    ours: (times) => {
      for (let run = 0; run < times; run += 1) queryStringHash({ method: 'GET', url, baseUrl })
    },
    peer: {
      name: 'atlassian-jwt 2.0.3',
      side: (times) => {
        for (let run = 0; run < times; run += 1) {
          atlassianJwt.createQueryStringHash(
            atlassianJwt.fromMethodAndUrl('GET', url),
            false,
            baseUrl,
          )
        }
      },
    },
    rounds: 40,
    runsPerRound: 1000,
    atMost: 1 / 3,
    aim: '3 times its speed (ratio at most 0.33)',
  })
}
