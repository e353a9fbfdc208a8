import { useRef, useState } from 'react'
import { TABS, type View } from '../../analysis/query.ts'
import { announce } from '../../state/actions.ts'
import { formatQuery } from '../../state/url.ts'
import { useAppState, useFrameTexts } from '../../state/useAppState.ts'
import { embedSnippet, SANDBOX_TOKENS } from './embedSnippet.ts'
import { FactTable } from './FactTable.tsx'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** Code to paste elsewhere, and what the frame and the server must allow. */
export function EmbedSection() {
  const { embed } = useOmTexts()
  const { frame } = useFrameTexts()
  const query = useAppState((state) => state.query)
  const [view, setView] = useState<View>('laget')
  const search = formatQuery({ ...query, view, display: 'map', isEmbedded: true })
  const snippet = embedSnippet(new URL(search, document.baseURI).href, embed.title({ view: frame.views[view] }))
  const rows = SANDBOX_TOKENS.map((token) => ({
    id: token,
    cells: [<code key="token">{token}</code>, embed.tokens[token]],
  }))
  return (
    <Section id="embed">
      <p>{embed.lead}</p>
      <p>
        <label>
          {embed.view}{' '}
          <select
            className={styles.select}
            value={view}
            onChange={(event) => setView(TABS.find((known) => known === event.target.value) ?? 'laget')}
          >
            {TABS.map((known) => (
              <option key={known} value={known}>
                {frame.views[known]}
              </option>
            ))}
          </select>
        </label>{' '}
        <a href={search} target="_blank" rel="noopener">
          {embed.preview}
        </a>
      </p>
      <Snippet text={snippet} />
      <h3>{embed.tokensTitle}</h3>
      <FactTable
        caption={embed.tokensTitle}
        columns={[{ label: embed.token }, { label: embed.without }]}
        groups={[{ id: 'all', name: '', rows }]}
      />
      <p>{embed.server}</p>
    </Section>
  )
}

/** The code with a button that copies it; where the browser refuses, the code is selected to be copied by hand. */
function Snippet({ text }: { text: string }) {
  const { embed } = useOmTexts()
  const field = useRef<HTMLTextAreaElement>(null)
  const [note, setNote] = useState('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setNote(embed.copied)
      announce(embed.copied)
    } catch {
      field.current?.select()
      setNote(embed.copyByHand)
      announce(embed.copyByHand)
    }
  }
  return (
    <div className={styles.snippet}>
      <label>
        {embed.snippet}
        <textarea ref={field} readOnly rows={6} value={text} spellCheck={false} />
      </label>
      <p>
        <button type="button" onClick={() => void copy()}>
          {embed.copy}
        </button>{' '}
        {note}
      </p>
    </div>
  )
}
