import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../setup/build.ts'

type Rgb = readonly [number, number, number]

const read = (file: string): string => readFileSync(join(root, 'renderer', file), 'utf8')
const tokens = read('theme/tokens.css')
const timing = read('features/response/timing-tab.module.css')
const darkAt = tokens.indexOf(":root[data-mantine-color-scheme='dark']")
const THEMES = { light: tokens.slice(0, darkAt), dark: tokens.slice(darkAt) }
const PHASES = ['prepared', 'queue', 'dns', 'connect', 'tls', 'send', 'wait', 'download']

/** How the eye of a person sees them who lacks one kind of cones: Machado, Oliveira, Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function linear(theme: string, name: string): Rgb {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6})`, 'u').exec(theme)?.[1]
  if (hex === undefined) throw new Error(`there is no --${name}`)
  const at = (place: number): number => {
    const part = Number.parseInt(hex.slice(place, place + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return [at(0), at(2), at(4)]
}

const times = (one: Rgb, other: Rgb): number =>
  one.reduce((sum, part, at) => sum + part * (other[at] ?? 0), 0)

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(eye: readonly Rgb[], one: Rgb, other: Rgb): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = eye.map((row) =>
        Math.min(1, Math.max(0, times(row, colour))),
      )
      return times([0.2126, 0.7152, 0.0722], [red, green, blue])
    })
    .sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The last rule that paints it, as the style sheet has it. */
function textureOf(phase: string): string {
  const rules = [...timing.matchAll(/([^{}]+)\{([^{}]*)\}/gu)]
  const own = rules.findLast(
    ([, of = '', body = '']) => of.includes(`'${phase}Ms'`) && body.includes('background:'),
  )
  return own?.[2]?.trim() ?? 'plain'
}

describe.each(Object.entries(THEMES))('parts of a request, %s', (_, theme) => {
  const background = linear(theme, 'u-bg')

  it('stand out from what is behind them', () => {
    for (const [who, eye] of Object.entries(EYES)) {
      for (const phase of PHASES) {
        const seen = contrast(eye, linear(theme, `u-phase-${phase}`), background)
        expect.soft(seen, `${phase}, ${who}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('are told apart by texture or by lightness, also without their hues', () => {
    for (const [index, one] of PHASES.entries()) {
      for (const other of PHASES.slice(index + 1)) {
        if (textureOf(one) !== textureOf(other)) continue
        for (const [who, eye] of Object.entries(EYES)) {
          const colours = [one, other].map((phase) => linear(theme, `u-phase-${phase}`))
          const apart = contrast(eye, colours[0] ?? background, colours[1] ?? background)
          expect.soft(apart, `${one} and ${other}, ${who}`).toBeGreaterThanOrEqual(1.5)
        }
      }
    }
  })
})

it('as three textures', () => {
  expect(new Set(PHASES.map(textureOf)).size).toBe(3)
})
