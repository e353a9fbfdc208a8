import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

/** What stands where the bytes of a file are first written. */
const beside = (file: string): string => `${office.path('out', 'scb', file)}.${process.pid}.part`

/** A file of the system into which nothing goes, where there is one. */
const FULL = '/dev/full'

describe('a disk that takes no more', () => {
  const obstacles: [string, (path: string) => unknown, string][] = [
    ['a folder is in the way', (path) => mkdirSync(path), 'en mapp ligger där en fil behövs'],
    [
      'it is full',
      (path) => {
        symlinkSync(FULL, path)
      },
      'disken är full',
    ],
  ]
  it.each(obstacles.filter(([name]) => existsSync(FULL) || name !== 'it is full'))(
    'ends the run in words, and keeps what came: %s',
    async (_, put, words) => {
      mkdirSync(office.path('out', 'scb'), { recursive: true })
      put(beside('background.csv'))
      const { code, text } = await office.scb('--only', 'population,background,education')
      expect(code).toBe(1)
      expect(text).toContain('att skriva ')
      expect(text).toContain(words)
      expect(text).toContain('välj en annan mapp med --out')
      expect(text).not.toContain('publishers.json')
      expect(readManifest(office.path('out')).map(({ id }) => id)).toEqual(['population'])
      const asked = office.publisher.heard.length
      const again = await office.scb('--only', 'population,background', '--out', office.path('other'))
      expect(again.code).toBe(0)
      expect(office.publisher.heard).toHaveLength(asked)
    },
  )

  it('has nowhere to put the answers', async () => {
    writeFileSync(office.path('cache'), 'a file')
    const { code, text } = await office.scb('--only', 'population')
    expect(code).toBe(1)
    expect(text).toContain('en fil ligger där en mapp behövs')
    expect(office.publisher.heard).toHaveLength(1)
  })

  it('is left without half files', async () => {
    mkdirSync(office.path('out', 'scb'), { recursive: true })
    if (existsSync(FULL)) symlinkSync(FULL, beside('population.csv'))
    await office.scb('--only', 'population')
    expect(readdirSync(office.path('out', 'scb')).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
