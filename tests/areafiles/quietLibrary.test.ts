import { expect, test, vi } from 'vitest'
import { readBytes } from './areaFixtures.ts'

test("a database is opened without the library's advice on the screen", async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { findings } = await readBytes(new TextEncoder().encode('SQLite format 3\0'.padEnd(512, '\0')))
  expect(findings).toContainEqual(expect.objectContaining({ code: 'areasFileDamaged', found: 'SQLite' }))
  expect(warn).not.toHaveBeenCalled()
  console.warn('still heard')
  expect(warn).toHaveBeenCalledTimes(1)
})
