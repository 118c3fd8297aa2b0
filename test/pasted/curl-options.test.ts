import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../main/errors.ts'
import { importRequest } from '../../main/export/import/import-request.ts'
import { type CurlOption, curlOptions, optionNamed } from '../../main/pasted/curl/curl-options.ts'
import { rows } from '../rows.ts'
import {
  curlVersion,
  documentedOptions,
  isNewer,
  tableVersion,
  writtenOptions,
} from './documented-options.ts'

const FILE = new URL('../../main/pasted/curl/curl-options.json', import.meta.url)

describe('the table of curl’s options', () => {
  const documented = documentedOptions()

  const missing = documented
    .map(({ name }) => name)
    .filter((name) => !curlOptions.some((option) => option.name === name))
  const whyNot =
    isNewer(curlVersion(), tableVersion()) && missing.length > 0
      ? `the installed curl is newer than the table and documents more: ${missing.join(', ')}`
      : null

  it('has every option that the installed curl documents', ({ skip }) => {
    if (whyNot !== null) skip(whyNot)
    expect(documented.length).toBeGreaterThan(240)
    expect(missing).toEqual([])
  })

  it('is what the script writes', ({ skip }) => {
    if (whyNot !== null) skip(whyNot)
    expect(readFileSync(FILE, 'utf8')).toBe(writtenOptions(documented))
  })

  it('has options of newer versions, each with its version', () => {
    const names = new Set(documented.map(({ name }) => name))
    const newer = curlOptions.filter(({ name }) => !names.has(name))
    expect(newer.filter(({ since }) => since === undefined)).toEqual([])
  })
})

it.each([
  [[8, 17, 1], [8, 17, 0], true],
  [[8, 9, 0], [8, 17, 0], false],
  [[8, 17, 0], [8, 17], false],
  [[9], [8, 17, 0], true],
])('version %j is newer than %j: %s', (one, other, expected) => {
  expect(isNewer(one, other)).toBe(expected)
})

function read({ name, takes }: CurlOption): readonly string[] | string {
  const value = takes === 'value' ? " 'a=b'" : ''
  try {
    return importRequest(`curl --${name}${value} http://h.example/`, 0, 'bash').dropped
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.message
  }
}

describe('what an import makes of an option', () => {
  const by = Object.groupBy(curlOptions, (option) => option.import)

  rows('dropped: it is said', by.dropped ?? [], (option) => {
    const said = option.said === undefined ? '' : `: ${option.said}`
    expect(read(option)).toEqual([`--${option.name}${said}`])
  })

  rows('silent: it is no finding', by.silent ?? [], (option) => {
    expect(read(option)).toEqual([])
  })

  rows('refused: nothing is read', by.refused ?? [], (option) => {
    expect(read(option)).toBe(`With --${option.name} curl sends no request.`)
  })

  rows('carried: nothing is left behind but what the value says', by.carried ?? [], (option) => {
    const said: Readonly<Record<string, string>> = {
      config: '--config: the options in the file a=b.',
      'continue-at': '--continue-at a=b',
      url: 'One other request: this is number 1 of 2.',
      'request-target': 'The target of --request-target, which is not a path.',
    }
    expect(read(option)).toEqual([said[option.name] ?? []].flat())
  })
})

describe('the name of an option', () => {
  it.each([
    ['header', 'header', true],
    ['HEADER', 'header', true],
    ['request', 'request', true],
    ['request-t', 'request-target', true],
    ['insec', 'insecure', true],
    ['no-insecure', 'insecure', false],
    ['no-buffer', 'no-buffer', false],
    ['buffer', 'no-buffer', true],
    ['noproxy', 'noproxy', true],
    ['trace-a', 'trace-ascii', true],
  ])('--%s is %s', (written, name, isOn) => {
    const named = optionNamed(written)
    expect([named.option?.name, named.isOn, named.isAmbiguous]).toEqual([name, isOn, false])
  })

  it.each([
    ['--reque PUT', '--reque: curl knows several options that begin so, and refuses it.'],
    ['--nothing', '--nothing: curl knows no such option.'],
    ['-W', '-W: curl knows no such option.'],
    ['--no-data x', '--no-data: curl knows this option without “no-” only.'],
  ])('what curl would refuse is said: %s', (words, said) => {
    const { request, dropped } = importRequest(`curl ${words} http://h.example/`, 0, 'bash')
    expect(dropped).toEqual([said])
    expect(request.url).toBe('http://h.example/')
  })

  it('behind -- everything is an address', () => {
    const { request, dropped, noted } = importRequest('curl -- http://h.example/ -k', 0, 'bash', 2)
    expect(request.url).toBe('http://-k')
    expect([dropped, noted]).toEqual([[], ['One other request: this is number 2 of 2.']])
  })
})
