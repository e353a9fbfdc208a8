import { describe, expect, it } from 'vitest'
import { differenceLines, type LayerWords } from '../../scripts/data/differenceText.ts'
import type { ColumnChange } from '../../scripts/data/officialReport.ts'

const LAYERS: readonly LayerWords[] = [
  { id: 'employment', unit: 'percent', name: { sv: 'Förvärvsarbetande', en: 'In work' } },
  { id: 'population', unit: 'persons', name: { sv: 'Invånare', en: 'Residents' } },
]

const change = (layer: string, level: ColumnChange['level'], largest: ColumnChange['largest']): ColumnChange => ({
  ...{ layer, level, year: 2024, sex: 'total', from: null, changed: 135, units: 136 },
  largest,
  city: { old: null, new: null },
})

const CHANGES = [
  change('population', 'deso', [{ unit: '1280C1010', name: 'Ribersborg', old: 2000, new: 2100 }]),
  change('employment', 'delomrade', [
    { unit: '24302', name: 'Kulladal', old: 0.89045, new: 0.515 },
    { unit: '10101', name: 'Västra Hamnen', old: 0.8, new: 0.85 },
  ]),
  change('employment', 'stadsdel', [{ unit: 'norr', name: 'Norr', old: 0.8, new: 0.79 }]),
  change('other', 'deso', []),
]

describe('the differences that are told of', () => {
  it('have names, units and how much, of each layer where it has changed most, largest first', () => {
    const lines = differenceLines(CHANGES, LAYERS, 'sv').map((line) => line.replaceAll('\u00a0', ' '))
    expect(lines).toEqual([
      'employment delomrade 2024 total, Förvärvsarbetande: 135 av 136 områden har en annan uppgift än förr',
      '  Kulladal (24302): 89 % förr, 51,5 % nu (−37,5 procentenheter)',
      '  Västra Hamnen (10101): 80 % förr, 85 % nu (+5 procentenheter)',
      'population deso 2024 total, Invånare: 135 av 136 områden har en annan uppgift än förr',
      '  Ribersborg (1280C1010): 2 000 personer förr, 2 100 personer nu (+5 %)',
    ])
  })

  it('are told in English, and as numbers where the layer is not described', () => {
    expect(differenceLines(CHANGES.slice(0, 1), LAYERS, 'en')).toEqual([
      'population deso 2024 total, Residents: 135 of 136 areas have another figure than before',
      '  Ribersborg (1280C1010): 2,000 people before, 2,100 people now (+5 %)',
    ])
    const [, bare] = differenceLines(CHANGES.slice(1, 2), [], 'en')
    expect(bare).toBe('  Kulladal (24302): 0.89045 before, 0.515 now (-42.2 %)')
  })

  it('say no per cent of nothing', () => {
    const one = change('population', 'deso', [{ unit: 'a', name: 'A', old: 0, new: 12 }])
    expect(differenceLines([one], LAYERS, 'sv')[1]).toBe('  A (a): 0 personer förr, 12 personer nu')
  })
})
