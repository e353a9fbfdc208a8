import { valueOf } from '../../state/loadable.ts'
import { useAppState } from '../../state/useAppState.ts'
import { useOmTexts } from './useOmTexts.ts'

/** The publisher's page, or a letter to their address that already says which edition it is about. */
export function ContactLink({ contact }: { contact: string }) {
  const text = useOmTexts().version
  const version = useAppState((state) => valueOf(state.data.manifest)?.datasetVersion) ?? ''
  const subject = encodeURIComponent(text.mailSubject({ version }))
  const href = contact.startsWith('https://') ? contact : `mailto:${contact}?subject=${subject}`
  return (
    <a href={href} rel="noopener noreferrer">
      {contact}
    </a>
  )
}
