import { describe, expect, it } from 'vitest'
import { tokensInText } from '../../main/diagnosis/evidence/token-facts.ts'
import { ownTime } from '../own-time.ts'
import { toldOf } from './told.ts'

const claimsOf = (text: string): readonly unknown[] =>
  tokensInText(text).map(({ claims }) => claims)

const ISS = 'urn:atlassian:connect:clientid:Y2xpZW50'
const SUB = '712020:0b6e5c1e-7f1a-4c58-9d2b-1f0e3a7781c4'

/** One line of each claim, as debuggers and people lay them out. */
const LAYOUTS: Readonly<Record<string, (name: string, value: string | number) => string>> = {
  'two blanks': (name, value) => `  ${name}  ${value}`,
  'a tab': (name, value) => `${name}\t${value}`,
  'a colon': (name, value) => `${name}: ${value}`,
  'quotes and a colon': (name, value) => `"${name}": "${value}",`,
  'a list': (name, value) => `- ${name} = ${value}`,
  'a row of Markdown': (name, value) => `| \`${name}\` | \`${value}\` |`,
  'quoted in a mail': (name, value) => `> ${name}: ${value}`,
  'a remark behind': (name, value) => `${name} = ${value} (as jwt.io shows it)`,
}

describe('claims, one a line', () => {
  it.each(Object.keys(LAYOUTS))('are read with %s', (layout) => {
    const line = LAYOUTS[layout] ?? String
    const text = ['What we sign:', line('iss', ISS), line('sub', SUB), line('iat', 1794218400)]
    expect(claimsOf([...text, 'Any idea?'].join('\n'))).toEqual([
      { iss: ISS, sub: SUB, iat: 1794218400 },
    ])
  })

  it.each([
    ['code', `iss: tenant.clientKey,\nsub: user.id,\naud: AUDIENCE`],
    ['a list of what they mean', 'iss: the issuer\nsub: the subject\naud: the audience'],
    ['fewer than three', `iss: ${ISS}\nsub: ${SUB}`],
    ['claims apart from each other', `iss: ${ISS}\nand then\nsub: ${SUB}\nbut\naud: x`],
  ])('are none: %s', (_, text) => {
    expect(claimsOf(text)).toEqual([])
  })

  it('tell what is wrong with a refused assertion', () => {
    expect(
      toldOf(
        `POST https://oauth-2-authorization-server.services.atlassian.com/oauth2/token\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=eyJhbGciOiJIUzI1NiIs...(cut)\n\nHTTP/1.1 400 Bad Request\n\npayload as jwt.io shows it:\n  iss  ${ISS}\n  sub  ${SUB}\n  tnt  https://oak.atlassian.net\n  aud  https://oauth-2-authorization-server.services.atlassian.com\n  iat  1794218400\n  exp  1794218460`,
      )[0],
    ).toMatch(/^T07 /)
  })

  it('are looked for in time that grows with the text', () => {
    const timeOf = (lines: number): number => {
      const text = `iss: ${'x'.repeat(1500)} (${'y'.repeat(150)}\n`.repeat(lines)
      const times = Array.from({ length: 5 }, () => {
        const before = ownTime()
        tokensInText(text)
        return ownTime() - before
      })
      return Math.min(...times)
    }
    timeOf(100)
    expect(timeOf(800)).toBeLessThan(32 * Math.max(1, timeOf(100)))
  })
})
