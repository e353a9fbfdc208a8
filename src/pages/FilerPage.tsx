import { OwnFilesView } from '../views/ownfiles/OwnFilesView.tsx'

/** The view where files of the reader's own are opened. */
export default function FilerPage() {
  return <OwnFilesView />
}
