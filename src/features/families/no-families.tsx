import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';

/** The first thing after setting up: nobody here yet. */
export function NoFamilies() {
  const t = useWords('families');
  return (
    <EmptyState
      title={t('none.title')}
      picture={<Picture picture="footprints" size="4.5rem" />}
      action={
        <Button icon="plus" kind="main" href={paths.newFamily}>
          {t('newFamily')}
        </Button>
      }
    >
      {t('none.what')}
    </EmptyState>
  );
}
