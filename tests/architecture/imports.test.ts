import { describe, expect, it } from 'vitest'
import { faultOf } from './importRules.ts'
import { COMPOSITION_FILES, IMPORT_TABLE } from './importTable.ts'
import { filesBelow, importsOf, targetOf, textOf, type Import } from './sourceFiles.ts'

const FILES = ['src', 'scripts', 'tests'].flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file))
const IMPORTS = FILES.flatMap((file) => importsOf(file, textOf(file)))

const faults = (file: string, text: string) => importsOf(file, text).map(faultOf)

describe('the import table', () => {
  it('is kept by every file', () => {
    expect(IMPORTS.length).toBeGreaterThan(50)
    expect(IMPORTS.map(faultOf).filter((fault) => fault !== null)).toEqual([])
  })

  it('has a row for every folder of src, and src has no other files', () => {
    const strangers = filesBelow('src').filter((file) => {
      const [, first = '', second] = file.split('/')
      return second === undefined ? !COMPOSITION_FILES.includes(first) : !(first in IMPORT_TABLE)
    })
    expect(strangers).toEqual([])
  })

  it('allows no file that only passes others on', () => {
    expect(FILES.filter((file) => /\/index\.tsx?$/.test(file))).toEqual([])
  })

  it('leaves no two files of src that need each other to run', () => {
    expect(cyclesAmong(IMPORTS)).toEqual([])
  })
})

describe('the check of the import table', () => {
  it.each([
    ['src/measures/gini.ts', "import { useMemo } from 'react'"],
    ['src/measures/gini.ts', "export { unit } from '../domain/units.ts'"],
    ['src/domain/units.ts', "type A = import('geojson').Point"],
    ['src/symbology/format.ts', "import { scaleLinear } from 'd3-scale'"],
    ['src/state/store.ts', "import { useSyncExternalStore } from 'react'"],
    ['src/analysis/resolve.ts', "import { MESSAGES } from '../i18n/messages.ts'"],
    ['src/analysis/resolve.ts', "import { appStore } from '../state/store.ts'"],
    ['src/views/panel/AreaPanel.tsx', "import { ticks } from 'd3'"],
    ['src/views/panel/AreaPanel.tsx', "import { gini } from '../../measures/gini.ts'"],
    ['src/map/SvgMap.tsx', "import { appStore } from '../state/store.ts'"],
    ['src/views/legend/Legend.tsx', "import { SvgMap } from '../../map/SvgMap.tsx'"],
    ['src/views/legend/Legend.tsx', "const late = import('../../data/load.ts')"],
    ['src/export/csv.ts', "import { type Query, run } from '../analysis/query.ts'"],
    ['src/App.tsx', "import './main.tsx'"],
    ['src/App.tsx', "import { units } from './domain/units'"],
    ['src/data/load.ts', "import { build } from '../../scripts/build.ts'"],
    ['scripts/build-data.ts', "import { appStore } from '../src/state/store.ts'"],
    ['scripts/build-data.ts', "import { gini } from '../src/measures/gini.ts'"],
    ['tests/e2e/map.spec.ts', "import { test } from '@playwright/test'"],
    ['tests/e2e/map.spec.ts', "import { AxeBuilder } from '@axe-core/playwright'"],
  ])('finds the fault in %s: %s', (file, text) => {
    expect(faults(file, text)).toEqual([expect.stringContaining(file)])
  })

  it.each([
    ['src/measures/gini.ts', "import { sum } from '../math/sum.ts'"],
    ['src/state/hooks.ts', "import { useSyncExternalStore } from 'react'"],
    ['src/state/headline.ts', "import { MESSAGES } from '../i18n/messages.ts'"],
    ['src/views/controls/LayerControls.tsx', "import { sexesOf } from '../../analysis/resolve.ts'"],
    ['src/map/MapCanvas.tsx', "import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'"],
    ['src/views/method/MethodPanel.tsx', "import { CATALOG } from '../../measures/catalog.ts'"],
    ['src/views/method/MethodPanel.tsx', "import styles from './MethodPanel.module.css'"],
    ['scripts/build-data.ts', "import { manifestSchema } from '../src/data/schema.ts'"],
    ['tests/e2e/map.spec.ts', "import { test } from './browser.ts'"],
  ])('leaves %s alone: %s', (file, text) => {
    expect(faults(file, text)).toEqual([null])
  })

  it('sees a ring of files', () => {
    const ring = [
      ...importsOf('src/a/one.ts', "import '../b/two.ts'"),
      ...importsOf('src/b/two.ts', "import '../a/three.ts'"),
      ...importsOf('src/a/three.ts', "import '../b/two.ts'"),
    ]
    expect(cyclesAmong(ring)).toEqual(['src/b/two.ts → src/a/three.ts → src/b/two.ts'])
  })
})

/** Rings of imports that are left at run time; imports of types alone are no ties. */
function cyclesAmong(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const one of imports) {
    if (one.isTypeOnly || !one.specifier.startsWith('.') || !one.file.startsWith('src/')) continue
    next.set(one.file, [...(next.get(one.file) ?? []), targetOf(one)])
  }
  const cycles: string[] = []
  const done = new Set<string>()
  const follow = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file)
    if (start >= 0) cycles.push([...trail.slice(start), file].join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const target of next.get(file) ?? []) follow(target, [...trail, file])
    done.add(file)
  }
  for (const file of next.keys()) follow(file, [])
  return cycles
}
