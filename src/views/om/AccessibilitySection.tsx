import type { Operator } from '../../domain/operator.ts'
import { valueOf } from '../../state/loadable.ts'
import { useAppState, useLanguage } from '../../state/useAppState.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { Rich } from '../frame/Rich.tsx'
import { ASSESSED_ON, isOverdue, UPDATED_ON } from './assessment.ts'
import { ContactLink } from './ContactLink.tsx'
import { Section } from './Section.tsx'
import { TextList } from './TextList.tsx'
import { useOmTexts } from './useOmTexts.ts'

const DIGG = 'https://www.digg.se/tdosanmalan'

/** The accessibility statement that the act asks for. It needs nothing of the data set, so it is always there. */
export function AccessibilitySection() {
  const text = useOmTexts().accessibility
  const operator = useAppState((state) => state.data.operator)
  const { name, contact, assessmentDate } = valueOf(operator) ?? NOBODY
  return (
    <Section id="accessibility">
      <p>{name === null ? text.actorMissing : text.actor({ name, service: text.service })}</p>
      {operator.status === 'failed' && <p>{text.actorUnreadable({ found: operator.error.found })}</p>}
      <h3>{text.statusTitle}</h3>
      <p>
        <Rich text={text.status} />
      </p>
      <h3>{text.shortcomingsTitle}</h3>
      <TextList items={text.shortcomings} />
      <h3>{text.burdenTitle}</h3>
      <p>{text.burden}</p>
      <h3>{text.exemptTitle}</h3>
      <p>{text.exempt}</p>
      <h3>{text.notTestedTitle}</h3>
      <TextList items={text.notTested} />
      <Method name={name} assessmentDate={assessmentDate} />
      <h3>{text.reportTitle}</h3>
      <p>
        {contact === null ? (
          text.reportMissing
        ) : (
          <>
            {text.reportWrite} <ContactLink contact={contact} />
          </>
        )}
      </p>
      <h3>{text.superviseTitle}</h3>
      <p>
        {text.supervise}{' '}
        <a href={DIGG} rel="noopener noreferrer">
          {DIGG.replace('https://', '')}
        </a>
      </p>
    </Section>
  )
}

const NOBODY: Operator = { name: null, contact: null, assessmentDate: null }

function Method({ name, assessmentDate }: Pick<Operator, 'name' | 'assessmentDate'>) {
  const text = useOmTexts().accessibility
  const language = useLanguage()
  const latest = assessmentDate !== null && assessmentDate > ASSESSED_ON ? assessmentDate : ASSESSED_ON
  return (
    <>
      <h3>{text.methodTitle}</h3>
      <p>{text.method}</p>
      <p>
        {text.assessed({ date: formatDate(ASSESSED_ON, language) })}{' '}
        {name !== null && assessmentDate !== null && (
          <>{text.assessedByOperator({ name, date: formatDate(assessmentDate, language) })} </>
        )}
        {text.updated({ date: formatDate(UPDATED_ON, language) })}
      </p>
      {isOverdue(latest, new Date()) && <p>{text.overdue}</p>}
    </>
  )
}
