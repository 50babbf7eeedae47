import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { replyOf, worriesNotKnown } from '../../plan/network/views.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { openWorries } from '../../plan/worry/views.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { FreeAndPhone } from '../../plan-ui/who-helps/free-and-phone.tsx';
import type { IconName } from '../../ui/icon/icon-paths.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './network.module.css';

const replyIcons = { yes: 'check', no: 'close', 'not-yet': 'question' } as const satisfies Record<
  string,
  IconName
>;

/** What somebody of family and friends does to help, whether they said yes, and whether they know the worry. */
export function HelperLines({ plan, person }: { plan: Plan; person: Person }) {
  const t = useWords('network');
  const [task, free] = [now(person.task), now(person.free)];
  const reply = replyOf(person);
  const notKnown = worriesNotKnown(plan, person).length;
  const knows = notKnown === 0 ? 'knows' : now(person.knows) ? 'knows-some' : 'knows-not';
  return (
    <div className={css.lines}>
      {task ? (
        <p>
          <Said words={task} mark />
        </p>
      ) : (
        <p className={css.soft}>{t('no-task')}</p>
      )}
      <FreeAndPhone free={free} line={css.free} />
      <div className={css.marks}>
        {reply ? (
          <Tag kind={reply === 'yes' ? 'info' : 'plain'} icon={replyIcons[reply]}>
            {t(`mark.${reply}`)}
          </Tag>
        ) : (
          <Tag kind="plain" icon="hourglass">
            {t(now(person.asked) ? 'mark.no-answer' : 'mark.not-asked')}
          </Tag>
        )}
        {openWorries(plan).length === 0 ? null : (
          <Tag kind={knows === 'knows' ? 'info' : 'plain'} icon={knows === 'knows' ? 'eye' : 'eye-off'}>
            {t(`mark.${knows}`)}
          </Tag>
        )}
      </div>
    </div>
  );
}
