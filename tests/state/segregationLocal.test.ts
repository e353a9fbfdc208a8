import { beforeAll, describe, expect, it } from 'vitest'
import { LOCAL_MEASURES } from '../../src/analysis/query.ts'
import { valueOrNaN } from '../../src/domain/figures.ts'
import { localLead, localTitle, moranSentence, neighbourSentence } from '../../src/state/segregationClusterSentences.ts'
import { adjustedText, clustersOf, isFound, pText } from '../../src/state/segregationClusters.ts'
import { segregationCsv } from '../../src/state/segregationCsv.ts'
import { classTable } from '../../src/state/segregationLocalClasses.ts'
import { localEnds } from '../../src/state/segregationLocalEnds.ts'
import { localView } from '../../src/state/segregationLocalView.ts'
import { selectSegregationMap } from '../../src/state/segregationMap.ts'
import { swarmOf } from '../../src/state/segregationSwarm.ts'
import { orderedRows, readOrder, segregationTableRows } from '../../src/state/segregationTable.ts'
import { tableColumns } from '../../src/state/segregationTableColumns.ts'
import { appStore } from '../../src/state/store.ts'
import { askSegregation, loadSegregation, plain } from './segregationState.ts'

beforeAll(loadSegregation)

const NONE = { state: 'missing' } as const
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('the signed difference', () => {
  it('has the sign of the share against the city, and weighted by residents its size is M', () => {
    const { groups, local } = askSegregation()
    const city = groups.shares[0] ?? 0
    const signed = local.differences.map(valueOrNaN)
    signed.forEach((value, unit) => {
      const share = valueOrNaN(groups.firstShare[unit] ?? { state: 'missing' })
      expect(Math.sign(value)).toBe(Math.sign(share - city))
      const kl = share * Math.log(share / city) + (1 - share) * Math.log((1 - share) / (1 - city))
      expect(Math.abs(value)).toBeCloseTo(kl, 9)
    })
    const mean = sum(signed.map((value, unit) => Math.abs(value) * (groups.totals[unit] ?? 0))) / groups.counted
    expect(local.meanDifference).toBeCloseTo(mean, 9)
    expect(localTitle(askSegregation(), 'difference', 'sv')).toContain('i snitt 0,106 nat')
  })

  it('has two arms of equal weight in the legend, whose classes are those of the map', () => {
    const model = askSegregation({ division: 'lowStandard' })
    const { scale, figures } = localView(model, 'difference')
    expect(scale.limits).toEqual([-0.1, -0.02, 0.02, 0.1])
    const swarm = swarmOf(model, 'difference', 'sv')
    expect(swarm.domain[0]).toBe(-swarm.domain[1])
    expect(swarm.limitLabels.map(plain)).toEqual(['−0,1', '−0,02', '+0,02', '+0,1'])
    const onMap = figures.filter(({ state }) => state === 'value').map((figure) => scale.colorOf(figure))
    expect(swarm.items.map(({ value }) => swarm.scale.colorOf({ state: 'value', value }))).toEqual(onMap)
  })

  it('has no sign for three forms, which have no direction', () => {
    const model = askSegregation({ division: 'tenure' })
    expect(model.local.differences.every((figure) => !(valueOrNaN(figure) < 0))).toBe(true)
    expect(localView(model, 'difference').scale.method).toBe('fixed')
    expect(localLead(model, 'difference', 'sv')).toContain('Tre former har ingen riktning')
  })
})

describe('the clusters', () => {
  it('are told in the title, the lead and the legend with the same numbers', () => {
    const model = askSegregation()
    const { counts, tested, clusters } = clustersOf(model)
    const rows = classTable(model, 'clusters', 'sv').rows
    expect(sum(Object.values(counts))).toBe(tested)
    expect(clusters).toHaveLength(209)
    expect(rows.map(({ cells: [name], count }) => `${name ?? ''}: ${count}`)).toEqual([
      `Hög andel, grannarna hög andel: ${counts.highHigh}`,
      `Hög andel, grannarna låg andel: ${counts.highLow}`,
      `Inte säkert skilt från slumpen: ${counts.none}`,
      `Låg andel, grannarna hög andel: ${counts.lowHigh}`,
      `Låg andel, grannarna låg andel: ${counts.lowLow}`,
    ])
    expect(plain(localTitle(model, 'clusters', 'sv'))).toBe(
      `Lokal bild: ${counts.highHigh + counts.lowLow} av 208 DeSO liknar sina grannar mer än slumpen ger`,
    )
    expect(counts.highHigh + counts.lowLow).toBeGreaterThan(20)
    expect(localLead(model, 'clusters', 'sv')).toContain(`**${counts.highHigh}** har hög andel bland höga`)
    expect(plain(moranSentence(model, 'sv'))).toBe(
      'För hela staden är Morans I **0,749** (p ≤ 0,002). Utan mönster väntas −0,005.',
    )
  })

  it('say so where nothing is certain, for the share of the largest form', () => {
    const model = askSegregation({ division: 'tenure' })
    expect(plain(localTitle(model, 'clusters', 'sv'))).toBe(
      'Lokal bild, andel hyresrätt: inget av 208 DeSO liknar säkert sina grannar mer än slumpen ger',
    )
    expect(localEnds(model, 'clusters', 'sv')).toBeNull()
    expect(localTitle(model, 'highLow', 'en')).toContain('no shares certainly lie together')
  })

  it('are tested once for as long as the figures are there', () => {
    const model = askSegregation()
    expect(clustersOf(askSegregation({ localMeasure: 'highLow', language: 'en' }))).toBe(clustersOf(model))
  })

  it.each(['clusters', 'highLow'] as const)(
    'name at both ends of %s only areas that passed, on their side',
    (measure) => {
      const model = askSegregation({ division: 'lowStandard' })
      const { clusters, star, local } = clustersOf(model)
      const { highest = [], lowest = [] } = localEnds(model, measure, 'sv') ?? {}
      const tests = measure === 'clusters' ? local : star
      expect([highest.length, lowest.length]).toEqual([3, 3])
      for (const unit of [...highest, ...lowest]) {
        expect(model.groups.residents[unit]).toBeGreaterThanOrEqual(1000)
        expect(isFound(tests.adjusted[unit])).toBe(true)
      }
      const signs = (units: readonly number[]) => units.map((unit) => Math.sign(valueOrNaN(star.values[unit] ?? NONE)))
      expect(signs(highest)).toEqual([1, 1, 1])
      expect(signs(lowest)).toEqual([-1, -1, -1])
      if (measure === 'highLow') return
      expect(highest.map((unit) => clusters[unit]?.cluster)).toEqual(['highHigh', 'highHigh', 'highHigh'])
      expect(lowest.map((unit) => clusters[unit]?.cluster)).toEqual(['lowLow', 'lowLow', 'lowLow'])
    },
  )
})

describe('a p', () => {
  it('is never written as 0, and as at most what the draws can tell', () => {
    expect(pText(0.002, 999, 'sv')).toBe('p ≤ 0,002')
    expect(pText(0.004, 999, 'sv')).toBe('p = 0,004')
    expect(pText(0.0002, 9999, 'en')).toBe('p ≤ 0.0002')
    expect(pText(1e-9, null, 'sv')).toBe('p < 0,0001')
    expect(adjustedText(1e-9, 'en')).toBe('< 0.0001')
    expect(adjustedText(0.0312, 'sv')).toBe('0,031')
  })
})

describe('the map', () => {
  const area = (name: string) => {
    const map = selectSegregationMap(appStore.getState())
    const found = map?.areas.find((one) => one.name === name)
    return { map, value: plain(found?.value ?? ''), description: plain(found?.description ?? '') }
  }

  it('says in words what each choice paints, with the colours of its legend', () => {
    askSegregation({ localMeasure: 'clusters' })
    expect(area('1280C1690, Herrgården norr')).toMatchObject({
      value: 'hög bland höga',
      description: '1280C1690, Herrgården norr: 95,8 %, hög andel, grannarna hög andel, 2025',
    })
    askSegregation({ localMeasure: 'highLow' })
    expect(area('1280C1690, Herrgården norr').value).toBe('95,8 %, z +4,16')
    askSegregation({ localMeasure: 'difference' })
    expect(area('1280C1690, Herrgården norr').value).toBe('95,8 %, skillnad +0,529')
    askSegregation({ division: 'tenure', localMeasure: 'highLow' })
    expect(area('1280C1690, Herrgården norr').value).toMatch(/^hyresrätt 100,0 %, z \+\d,\d\d$/)
  })

  it('has a reason instead of a colour where nobody lives or no neighbour has people', () => {
    const model = askSegregation({ level: 'delomrade', localMeasure: 'clusters' })
    const { map } = area('Norra Hamnen')
    expect(area('Norra Hamnen').value).toBe('Räknas som obebott')
    expect(map?.areas.filter(({ fill }) => fill.pattern === 'noResidents')).toHaveLength(18)
    expect(neighbourSentence(model, 0, 'clusters', 'sv')).toContain('adjusterat')
    const deso = askSegregation({ localMeasure: 'highLow' })
    const island = clustersOf(deso).star.values.findIndex(({ state }) => state === 'undefined')
    expect(neighbourSentence(deso, island, 'highLow', 'sv')).toContain('ingen granne med uppgift')
    const shown = selectSegregationMap(appStore.getState())
    expect(shown?.areas[island]?.fill.pattern).toBe('undefined')
    expect(shown?.areas[island]?.description).toContain('går inte att beräkna')
  })
})

describe('the table', () => {
  it('has all four measures, ordered by any of them, whatever the map shows', () => {
    for (const measure of LOCAL_MEASURES) {
      const columns = tableColumns(askSegregation(), measure, 'sv')
      expect(columns.map(({ key }) => key)).toEqual([
        'parent',
        'residents',
        'share',
        'local',
        'difference',
        'cluster',
        'z',
        'p',
      ])
      const shown = { quotient: 'local', difference: 'difference', clusters: 'cluster', highLow: 'z' }[measure]
      expect(columns.find(({ key }) => key === shown)?.isWide).toBe(false)
    }
    const rows = segregationTableRows(askSegregation())
    const byZ = orderedRows(rows, '', readOrder('-z'), 'sv').flatMap(({ z }) => (z.state === 'value' ? [z.value] : []))
    expect(byZ).toEqual([...byZ].sort((a, b) => b - a))
    expect(byZ).toHaveLength(208)
    expect(orderedRows(rows, '', readOrder('-cluster'), 'sv')[0]?.cluster).toMatchObject({ cluster: 'highHigh' })
  })

  it('becomes a file with p and adjusted p, and without numbers that would give a small area away', () => {
    const model = askSegregation({ level: 'delomrade' })
    const { header, rows } = segregationCsv(model, segregationTableRows(model), 'Källa: SCB', 'sv')
    expect(rows.every((row) => row.length === header.length)).toBe(true)
    const cell = (name: string, column: string) => rows.find((row) => row[1] === name)?.[header.indexOf(column)]
    const { local, star } = clustersOf(model)
    const unit = model.units.units.findIndex(({ name }) => name === 'Kroksbäck')
    const rounded = (figure: { state: string } | undefined, digits: number) =>
      Number(valueOrNaN(figure as Parameters<typeof valueOrNaN>[0]).toFixed(digits))
    expect(cell('Kroksbäck', 'p för lokal Morans I, tvåsidigt')).toBe(rounded(local.p[unit], 4))
    expect(cell('Kroksbäck', 'adjusterat p för lokal Morans I (FDR)')).toBe(rounded(local.adjusted[unit], 4))
    expect(cell('Kroksbäck', 'Gi*, z i standardavvikelser')).toBe(rounded(star.values[unit], 2))
    expect(cell('Kroksbäck', 'adjusterat p för Gi* (FDR)')).toBe(rounded(star.adjusted[unit], 4))
    expect(cell('Örtagården', 'p för Gi*, tvåsidigt')).toBe('< 0,0001')
    expect(cell('Örtagården', 'kluster (LISA, FDR 5 %)')).toBe('Hög andel, grannarna hög andel')
    expect(cell('Herrgården', 'skillnad med tecken (ls), nat')).toBeCloseTo(0.49, 2)
    expect(cell('Fosieby', 'skillnad med tecken (ls), nat')).toBe('skrivs inte')
    expect(cell('Fosieby', 'lokal Morans I')).toBe('skrivs inte')
    expect(cell('Norra Hamnen', 'kluster (LISA, FDR 5 %)')).toBeNull()
  })
})
