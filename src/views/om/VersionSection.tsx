import { latestReference } from '../../state/aboutData.ts'
import { valueOf } from '../../state/loadable.ts'
import { useAppState, useLanguage } from '../../state/useAppState.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { ContactLink } from './ContactLink.tsx'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** Which edition of the figures this is, who publishes the site, and where to write. */
export function VersionSection() {
  const { version: text } = useOmTexts()
  const language = useLanguage()
  const manifest = useAppState((state) => valueOf(state.data.manifest))
  const operator = useAppState((state) => valueOf(state.data.operator))
  const latest = manifest === undefined ? undefined : latestReference(manifest)
  const contact = operator?.contact ?? null
  return (
    <Section id="version">
      <dl className={styles.words}>
        {manifest !== undefined && (
          <div>
            <dt>{text.dataset}</dt>
            <dd>
              <code>{manifest.datasetVersion}</code>
            </dd>
          </div>
        )}
        {latest !== undefined && (
          <div>
            <dt>{text.latest}</dt>
            <dd>{formatDate(latest, language)}</dd>
          </div>
        )}
        <div>
          <dt>{text.publisher}</dt>
          <dd>{operator?.name ?? text.unknown}</dd>
        </div>
        <div>
          <dt>{text.contact}</dt>
          <dd>
            {contact === null ? text.unknown : <ContactLink contact={contact} />} {text.mention}
          </dd>
        </div>
      </dl>
    </Section>
  )
}
