import { describe, expect, it } from 'vitest'
import { filesBelow, textOf } from './sourceFiles.ts'

const GUIDE = textOf('docs/spring-update.sv.md')
const SAID = ['scripts', 'src']
  .flatMap(filesBelow)
  .filter((file) => /\.tsx?$/.test(file))
  .map(textOf)
  .join('\n')

/** What the guide says that the program writes: in quotation marks in the table of messages, `…` for what varies. */
const quoted = GUIDE.slice(GUIDE.indexOf('## När något säger ifrån'))
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/”([^”]+)”|\*\*([^*]+)\*\*/g)])
  .map(([, sentence, word]) => sentence ?? word ?? '')

describe('the guide to the spring update', () => {
  it('quotes messages', () => {
    expect(quoted.length).toBeGreaterThan(12)
  })

  it.each(quoted)('quotes "%s" as the program writes it', (message) => {
    for (const part of message.split('…')) expect(SAID).toContain(part.trim().replace(/:$/, ''))
  })
})
