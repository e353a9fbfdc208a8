import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildCommand } from '../../scripts/fetch/nextSteps.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'hela-malmo-next-'))
afterAll(() => rmSync(ROOT, { recursive: true }))

const folderWith = (name: string, ...below: readonly string[]): string => {
  const folder = join(ROOT, name)
  mkdirSync(folder)
  for (const path of below) mkdirSync(join(folder, path), { recursive: true })
  return folder
}

describe('the command that comes next', () => {
  it('has the boundaries that are there', () => {
    const none = folderWith('none')
    const own = folderWith('own', 'imported/boundaries')
    const both = folderWith('both', 'imported/boundaries', 'scb/boundaries')
    expect(buildCommand(none, 'linux')).toBe(`OFFICIAL=${none} npm run build`)
    expect(buildCommand(own, 'linux')).toBe(`OFFICIAL=${own} GEODATA=${join(own, 'imported/boundaries')} npm run build`)
    expect(buildCommand(both, 'darwin')).toBe(`OFFICIAL=${both} GEODATA=${both} npm run build`)
  })

  it('is written as PowerShell takes it on Windows', () => {
    const folder = folderWith('with space', 'scb/boundaries')
    expect(buildCommand(folder, 'win32')).toBe(`$env:OFFICIAL = "${folder}"; $env:GEODATA = "${folder}"; npm run build`)
  })
})
