/** What has to hold of whatever comes out of the door, whatever went in. */
import { expect } from 'vitest'
import type { FigureDelivery, GivenFile, Mapping, TableMapping } from '../../src/domain/delivery.ts'
import type { Figure } from '../../src/domain/figures.ts'
import { SEVERITIES } from '../../src/domain/finding.ts'
import type { IntakeResult } from '../../src/intake/intakeTypes.ts'
import { openFile, type OpenedFile } from '../../src/intake/openFile.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { cellsFor, isSameFigure, meaningOf } from './cellOracle.ts'
import { GROUND, UNITS } from './madeTown.ts'

/** How many inputs came through and how many were refused; how many figures were read a second time. */
export interface Tally {
  inputs: number
  accepted: number
  compared: number
}

export const newTally = (): Tally => ({ inputs: 0, accepted: 0, compared: 0 })

/** An answer to every input: something came through, or it is said why not. No reader has failed, and none is half. */
export async function answered(file: GivenFile, mappings: readonly Mapping[], tally: Tally): Promise<IntakeResult> {
  const result = await openFiles([file], mappings, GROUND, DEFAULT_RULES)
  const { tables, areas, proposals, findings } = result
  const came = tables.length + areas.length
  const faults = findings.filter(({ severity }) => severity === 'fault')
  tally.inputs += 1
  tally.accepted += came > 0 ? 1 : 0
  if (findings.some(({ code }) => code === 'fileNotRead')) throw new Error(`a reader failed: ${file.name}`)
  if (faults.length > 0 && came + proposals.length > 0) throw new Error('a file with a fault came through')
  if (faults.length === 0 && came + proposals.length === 0) throw new Error('nothing came and nothing was said')
  if (findings.some(({ severity }) => !SEVERITIES.includes(severity))) throw new Error('a finding without severity')
  return result
}

/** Nothing has reached what all objects have in common. */
export function expectCleanPrototypes(): void {
  for (const name of ['polluted', 'x', 'value', 'kod', '0101', 'Invånare']) expect(name in {}).toBe(false)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Object.keys(Array.prototype)).toEqual([])
}

/** The table as it was read, before it was protected. */
export const readTable = (file: GivenFile, mapping: TableMapping): Promise<OpenedFile> =>
  openFile(file, [mapping], GROUND)

/** Every figure of a table says what its cell says, and 0 comes of nothing but 0. */
export function compareWithCells(
  { columns, mapping }: FigureDelivery,
  rows: readonly (readonly string[])[] | null,
  tally: Tally,
): void {
  if (rows === null) throw new Error('the second reading finds no table where the first does')
  for (const { column } of columns) {
    const mapped = mapping.columns.find(
      ({ layer, year }) => layer === column.layer && (year ?? column.year) === column.year,
    )
    if (mapped === undefined) throw new Error(`no column of the mapping is ${column.layer}`)
    UNITS.forEach((unit, index) => {
      const figure = column.figures[index]
      const cells = cellsFor(rows, mapping, unit, mapped)
      if (cells.length === 0 && figure?.state !== 'value') return
      const said = cells.map((cell) => meaningOf(cell, mapping, mapped))
      const isSaid =
        figure !== undefined && said.length > 0 && said.every((one) => one !== null && isSameFigure(figure, one))
      if (!isSaid)
        throw new Error(`${JSON.stringify(cells)} of ${unit.id}, ${mapped.column}, became ${JSON.stringify(figure)}`)
      if (isZero(figure) && !cells.every((cell) => cell.includes('0') || mapping.markers[cell.trim()] === 'zero')) {
        throw new Error(`${JSON.stringify(cells)} became 0`)
      }
      tally.compared += 1
    })
  }
}

const isZero = (figure: Figure): boolean => figure.state === 'value' && figure.value === 0

/** Protection takes figures away or makes them coarser; it makes none, and turns no reason into another figure. */
export function compareProtected(shown: FigureDelivery, read: FigureDelivery): void {
  shown.columns.forEach(({ column }, at) => {
    const before = read.columns[at]?.column
    expect([column.layer, column.year, column.sex]).toEqual([before?.layer, before?.year, before?.sex])
    column.figures.forEach((figure, index) => {
      const raw = before?.figures[index]
      if (figure.state !== 'value') return
      if (raw?.state !== 'value') throw new Error(`${raw?.state ?? 'nothing'} became ${figure.value}`)
      const isShare = Math.abs(raw.value) <= 1 && column.base !== null
      if (Math.abs(figure.value - raw.value) > (isShare ? 0.05 : 2.5))
        throw new Error(`${raw.value} became ${figure.value}`)
    })
  })
}
